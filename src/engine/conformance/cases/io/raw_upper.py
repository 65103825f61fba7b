import io
class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data, self.at = data, 0
    def readable(self):
        return True
    def readinto(self, buffer):
        part = self.data[self.at:self.at + min(len(buffer), 5)].upper()
        buffer[:len(part)] = part
        self.at += len(part)
        return len(part)
u = Upper(b'hello brave new world\nsecond line\n')
print(u.read(3), u.readline(), u.readall())
for cls in (io.BufferedReader,):
    r = cls(Upper(b'abc\ndef\nghi'), 4)
    print(r.readline(), r.peek(2), r.read(), r.raw.closed)
t = io.TextIOWrapper(io.BufferedReader(Upper('grüße\nzwei\n'.encode())), encoding='utf-8')
print(list(t))
class Sink(io.RawIOBase):
    def __init__(self):
        self.got = []
    def writable(self):
        return True
    def write(self, data):
        self.got.append(bytes(data))
        return len(data)
s = Sink()
w = io.BufferedWriter(s, 8)
for piece in [b'ab', b'cdef', b'ghijkl', b'm' * 20]:
    print(w.write(piece), s.got)
w.flush()
print(s.got)
with io.TextIOWrapper(io.BufferedWriter(s), encoding='ascii', write_through=True) as t:
    t.write('text')
    print(s.got[-1])
print(s.closed)
for name in ['fileno', 'seek', 'truncate', 'tell']:
    try:
        getattr(Sink(), name)(*([0] if name == 'seek' else []))
    except io.UnsupportedOperation as e:
        print(name, type(e).__mro__[1].__name__, e)
