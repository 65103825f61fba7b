import io
class Slow(io.RawIOBase):
    def __init__(self, parts):
        self.parts = list(parts)
    def readable(self):
        return True
    def readinto(self, buffer):
        if not self.parts:
            return 0
        part = self.parts.pop(0)
        if part is None:
            return None
        buffer[:len(part)] = part
        return len(part)
r = io.BufferedReader(Slow([b'ab', None, b'cd', b'', b'ef']))
print(r.read(3), r.read(3), r.read(1), r.read())
print(Slow([None]).read(3), Slow([None, b'x']).readall(), Slow([b'x', None, b'y']).readall())
class Wrong(io.RawIOBase):
    def readable(self):
        return True
    def readinto(self, buffer):
        return len(buffer) + 1
try:
    io.BufferedReader(Wrong()).read(2)
except OSError as e:
    print(e)
class Half(io.RawIOBase):
    out = b''
    def writable(self):
        return True
    def write(self, data):
        Half.out += bytes(data[:3])
        return min(3, len(data))
w = io.BufferedWriter(Half(), 4)
w.write(b'0123456789')
w.flush()
print(Half.out)
