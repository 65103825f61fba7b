import mmap, os, tempfile
m = mmap.mmap(-1, 20)
print(len(m), m[:5], m[0], m)
m[0:5] = b'hello'; m[5] = 33
print(m[:8], m.find(b'l'), m.rfind(b'l'), m.tell(), m.read(3), m.tell(), m.readline(), m.seek(0), m.read_byte())
m.seek(10); print(m.write(b'abc\nxyz'), m.tell()); m.seek(10); print(m.readline(), m.readline())
for f in (lambda: m.write(b'x'*30), lambda: m[30], lambda: m['a'], lambda: m.__setitem__(0, 300), lambda: m.__setitem__(0,'x'), lambda: m.__setitem__(slice(0,3), b'x'), lambda: m.__delitem__(0), lambda: m.seek(100), lambda: m.seek(0, 7), lambda: mmap.mmap(-1, -1), lambda: mmap.mmap(-1, 0), lambda: mmap.mmap(-1, 10, access=9), lambda: mmap.mmap(77,10), lambda: m.move(0,100,1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m.move(0, 10, 3); print(m[:6]); v = memoryview(m); print(v.readonly, v.format, len(v), bytes(v[:3]))
try: m.close()
except BufferError as e: print(e)
v[1] = 65; v.release(); print(m[:3]); print(list(m)[:3], b'a' in m)
m.resize(40); print(len(m)); m.close(); print(m, m.closed)
try: m[0]
except ValueError as e: print(e)
with open('/tmp/mmtest.bin', 'w+b') as f:
    f.write(b'0123456789'); f.flush()
    with mmap.mmap(f.fileno(), 0) as m:
        m[2:4] = b'XX'; print(m.size(), m)
        f.seek(0); print(f.read())
    with mmap.mmap(f.fileno(), 5, access=mmap.ACCESS_READ) as r:
        try: r[0] = 1
        except TypeError as e: print(e)
        print(r, memoryview(r).readonly)
    with mmap.mmap(f.fileno(), 5, access=mmap.ACCESS_COPY) as r:
        r[0] = 65; print(r[:])
    f.seek(0); print(f.read())
    try: mmap.mmap(f.fileno(), 100)
    except ValueError as e: print(e)
os.unlink('/tmp/mmtest.bin')
m = mmap.mmap(-1, 8)
pid = os.fork()
if pid == 0:
    m[0:3] = b'kid'; os._exit(0)
os.waitpid(pid, 0); print(m[:4])
