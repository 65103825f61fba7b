import io
r, w = io.BytesIO(b'in coming'), io.BytesIO()
pair = io.BufferedRWPair(r, w)
print(pair.read(2), pair.peek(3)[:3], pair.write(b'out'), w.getvalue())
pair.flush()
print(w.getvalue(), pair.readable(), pair.writable(), pair.seekable(), pair.closed)
buf = bytearray(3)
print(pair.readinto(buf), buf, pair.read1(10))
pair.close()
print(r.closed, w.closed)
rnd = io.BufferedRandom(io.BytesIO(b'0123456789'), 4)
print(rnd.read(2), rnd.write(b'XX'), rnd.read(2), rnd.tell())
rnd.seek(0)
print(rnd.read())
for cls, arg in [(io.BufferedReader, io.BytesIO()), (io.BufferedWriter, io.BytesIO()), (io.BufferedRandom, io.BytesIO())]:
    for size in (0, -1):
        try:
            cls(arg, size)
        except ValueError as e:
            print(cls.__name__, e)
class NoRead(io.RawIOBase):
    pass
for cls in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom):
    try:
        cls(NoRead())
    except OSError as e:
        print(cls.__name__, e)
d = io.BufferedReader(io.BytesIO(b'abc'))
raw = d.detach()
print(raw.read())
try:
    d.read()
except ValueError as e:
    print(e)
