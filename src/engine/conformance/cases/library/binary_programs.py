import array
import struct
import io


class Header:
    FMT = struct.Struct('<4sHHIq?3x')

    def __init__(self, magic, major, minor, size, offset, flag):
        self.magic, self.major, self.minor, self.size, self.offset, self.flag = magic, major, minor, size, offset, flag

    def pack(self): return self.FMT.pack(self.magic, self.major, self.minor, self.size, self.offset, self.flag)
    @classmethod
    def unpack(cls, data): return cls(*cls.FMT.unpack_from(data))
    def __repr__(self): return f'Header{tuple(vars(self).values())}'


raw = Header(b'PK', 1, 2, 0xDEADBEEF, -5, True).pack()
print(raw.hex(' ', 4), Header.unpack(raw + b'tail'), Header.FMT.size, Header.FMT.format)
print(struct.pack('>hIf', -2, 7, 1.5), struct.unpack('!d', struct.pack('!d', 3.14)), struct.calcsize('@bq'), struct.calcsize('=bq'), list(struct.iter_unpack('<H', b'\1\0\2\0')), struct.pack('5p3s', b'abcdef', b'xyzw'))
buf = bytearray(8)
struct.pack_into('>HH', buf, 2, 1, 65535)
print(buf, buf.hex())
for f in (lambda: struct.pack('B', 256), lambda: struct.pack('h', 'a'), lambda: struct.unpack('I', b'abc'), lambda: struct.pack('z'), lambda: struct.pack('ii', 1), lambda: struct.pack_into('I', buf, 6, 1), lambda: struct.pack('s', 'x')):
    try:
        f()
    except (struct.error, TypeError) as e:
        print(type(e).__name__, e)
a = array.array('i', [3, 1, 2])
a.extend(range(2))
a.append(-7)
print(a, a.itemsize, a[1:3], a.index(2), a.count(1), a.tobytes()[:4], a.tolist(), sorted(a), array.array('d', [1.5]) + array.array('d', [2]), array.array('u', 'héy').tounicode() if False else array.array('w', 'héy').tounicode())
a.insert(0, 9)
a.reverse()
del a[::2]
a[0:1] = array.array('i', [5, 6])
a.byteswap()
print(a, a == array.array('l', a), array.array('b', b'\xff\x01'), a.typecode, a.buffer_info()[1])
for f in (lambda: array.array('i', ['x']), lambda: array.array('B', [300]), lambda: array.array('q')[0], lambda: array.array('z'), lambda: a.append(1.5), lambda: a.remove(123), lambda: a + [1], lambda: array.array('i').frombytes(b'abc')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
m = memoryview(bytearray(b'abcdefgh'))
print(m[2], m[1:4].tobytes(), m[::-2].tolist(), m.nbytes, m.readonly, m.format, m.shape, m.strides, m.contiguous, m[::2].contiguous, bytes(m[::3]))
m[0] = 65
m[2:4] = b'XY'
w = m.cast('H')
w[3] = 0x4142
g = memoryview(bytes(range(12))).cast('B', (3, 4))
print(m.obj, w.tolist(), g[1, 2], g.tolist(), g.ndim, m == b'AbXYefBA', m.hex('-'), len(w))
for f in (lambda: m.__setitem__(0, 300), lambda: m.__setitem__(slice(0, 2), b'abc'), lambda: memoryview(b'x').__setitem__(0, 1), lambda: m.cast('i')[9], lambda: m[:3].cast('H'), lambda: g[1], lambda: memoryview('x'), lambda: m.obj.append(1), lambda: hash(m)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
with memoryview(b'zz') as z:
    pass
try:
    z[0]
except ValueError as e:
    print(e)
del w
m.release()


def crc8(data):
    c = 0
    for b in data:
        c ^= b
        for _ in range(8):
            c = (c << 1) ^ 7 if c & 0x80 else c << 1
        c &= 0xFF
    return c


def varint(n):
    out = bytearray()
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    return bytes(out + bytes([n]))


def unvar(f):
    n = shift = 0
    while (b := f.read(1)):
        n |= (b[0] & 127) << shift
        shift += 7
        if b[0] < 128:
            return n
    raise EOFError


f = io.BytesIO(b''.join(map(varint, (1, 300, 10**9))))
print(f.getvalue(), [unvar(f) for _ in range(3)], crc8(b'123456789'), (1000).to_bytes(3, 'big'), int.from_bytes(b'\xff\xfe', signed=True), b'%04x|%a|%b' % (255, 'é', b'q'), bytes.fromhex('de ad'), b'ab\x00\xff'.decode('latin-1'), b'abc'.translate(bytes(range(256)), b'b'), bytearray(b'abc').partition(b'b'))
def hexdump(b, w=8):
    for i in range(0, len(b), w):
        c = b[i:i + w]
        print(f'{i:04x}  {c.hex(" "):<{w * 3}} {"".join(chr(x) if 32 <= x < 127 else "." for x in c)}')
hexdump(bytes(range(60, 80)) + b'\n\x80')
