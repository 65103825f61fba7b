import io
class Raw(io.RawIOBase):
    def __init__(self, data): self.data, self.pos, self.log = data, 0, []
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.data) - self.pos, 4); b[:n] = self.data[self.pos:self.pos + n]; self.pos += n; self.log.append(n); return n
r = Raw(b'hello\nworld\nfoo'); print(r.read(3), r.readline(), r.readall(), r.read(1), r.log)
b = io.BufferedReader(Raw(b'line1\nline2\nline3'), 8); print(b.read(2), b.readline(), b.peek(2), list(b), b.raw.log)
t = io.TextIOWrapper(io.BufferedReader(Raw('añb\ncd\n'.encode())), 'utf-8'); print(t.readline(), t.read(), repr(t))
class W(io.RawIOBase):
    def __init__(self): self.got = []
    def writable(self): return True
    def write(self, b): self.got.append(bytes(b[:5])); return min(len(b), 5)
w = W(); bw = io.BufferedWriter(w, 8); print(bw.write(b'abc'), w.got, bw.write(b'defghijkl'), w.got); bw.flush(); print(w.got); bw.write(b'last'); bw.close(); print(w.got, w.closed)
try: bw.write(b'x')
except ValueError as e: print(e)
for op in (lambda: io.BufferedReader(W()), lambda: io.BufferedWriter(Raw(b'')), lambda: io.BufferedReader(3), lambda: io.BufferedReader(Raw(b''), 0), lambda: io.BufferedRandom(Raw(b'')), lambda: io.TextIOWrapper(3), lambda: io.RawIOBase().read(), lambda: io.RawIOBase().readinto(b''), lambda: io.IOBase().seek(0), lambda: io.IOBase().fileno(), lambda: io.TextIOBase().read(), lambda: io.BufferedIOBase().read(), lambda: io.BufferedIOBase().write(b'')):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
class Closer(io.IOBase):
    def close(self): print('closing'); super().close()
with Closer() as c: print(c.closed)
print(c.closed)
c2 = Closer(); del c2
class Bad(Raw):
    def readinto(self, b): return 100
try: io.BufferedReader(Bad(b'x')).read(5)
except OSError as e: print(e)
class NoneRaw(Raw):
    def readinto(self, b): return None
print(io.BufferedReader(NoneRaw(b'')).read(5), io.BufferedReader(NoneRaw(b'')).read(), NoneRaw(b'').read(3))
class It(io.IOBase):
    def __init__(self): self.n = 0
    def readline(self, size=-1): self.n += 1; return b'l%d\n' % self.n if self.n < 4 else b''
print(list(It()), It().readlines(), It().readlines(4))
pair = io.BufferedRWPair(Raw(b'input data'), W()); print(pair.read(5), pair.write(b'out'), pair.readable(), pair.writable()); pair.flush(); print(pair.peek(3)[:3]); pair.close(); print(pair.closed)
print(issubclass(io.FileIO, io.RawIOBase), issubclass(io.StringIO, io.TextIOBase), [k.__name__ for k in io.BufferedReader.__mro__], io.DEFAULT_BUFFER_SIZE, io.SEEK_END)
