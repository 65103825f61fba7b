# struct: the format code 'n' in every byte order, at its limits and beyond.
import struct

CODE = 'n'
for order in '', '@', '=', '<', '>', '!':
    fmt = order + CODE
    try:
        size = struct.calcsize(fmt)
    except struct.error as e:
        print(repr(fmt), e)
        continue
    bits = 8 * size
    signed = CODE.islower()
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    print(repr(fmt), size, struct.calcsize('3' + CODE if not order else order + '3' + CODE))
    for value in (low, high, 0, 1, high // 2, high // 3):
        packed = struct.pack(fmt, value)
        assert struct.unpack(fmt, packed) == (value,)
        print(' ', value, packed.hex())
    for value in (low - 1, high + 1, 1.5, 'x', None, b'x', 1 << 100):
        try:
            print(' ', repr(value), struct.pack(fmt, value).hex())
        except Exception as e:
            print(' ', repr(value), type(e).__name__, e)
class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class Bad:
    def __index__(self): raise ValueError('no index')
print(struct.pack(CODE, Index(7)).hex(), struct.pack(CODE, True).hex())
try:
    struct.pack(CODE, Bad())
except ValueError as e:
    print(e)
for data in (b'', b'\0', b'\0' * 9, b'\0' * 17):
    try:
        print(len(data), struct.unpack(CODE, data))
    except struct.error as e:
        print(len(data), e)
print(struct.pack('2' + CODE + 'x' + CODE, 1, 2, 3).hex(), struct.calcsize('c' + CODE), struct.calcsize(CODE + 'c'), struct.calcsize('c' + '0' + CODE))
print(list(struct.iter_unpack(CODE, struct.pack('3' + CODE, 1, 2, 3))))
buf = bytearray(40)
struct.pack_into(CODE, buf, 4, 5)
print(buf.hex(), struct.unpack_from(CODE, buf, 4))
for call in (lambda: struct.pack_into(CODE, buf, 39, 1), lambda: struct.unpack_from(CODE, buf, 39), lambda: struct.pack_into(CODE, buf, -1, 1),
             lambda: struct.pack_into(CODE, b'xx', 0, 1), lambda: struct.pack(CODE), lambda: struct.pack(CODE, 1, 2)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
