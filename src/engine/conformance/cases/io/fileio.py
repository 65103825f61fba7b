import io, os, tempfile
os.chdir(tempfile.mkdtemp())
f = io.FileIO('f', 'w'); print(f, f.mode, f.name, f.closefd, f.write(b'hello'), f.tell(), f.seekable(), f.readable(), f.writable(), f.isatty(), f.truncate(3), f.tell()); 
for op in (lambda: f.read(), lambda: f.readall(), lambda: f.readinto(bytearray(2)), lambda: f.write('s'), lambda: f.seek(-1), lambda: f.seek('x'), lambda: f.truncate(-1)):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
f.close(); print(f, f.closed); f.close()
for n in ('read', 'tell', 'fileno', 'seekable', 'readable', 'isatty', 'flush', '__enter__', 'readline'):
    try: print(getattr(f, n)())
    except ValueError as e: print(n, e)
for m in ('r', 'w', 'a', 'x', 'r+', 'w+', 'a+', 'rb', '', 'rw', 'r++', 'q', 'rt'):
    try:
        with io.FileIO('g' if m[:1] == 'x' else 'f', m) as g: print(m, g.mode, g.readable(), g.writable())
    except Exception as e: print(m, type(e).__name__, e)
with io.FileIO('f', 'w+') as f:
    print(f.write(b'0123456789'), f.seek(2), f.read(3), f.readline(), f.seek(0), f.readall(), f.read(), f.read(5)); b = bytearray(4); f.seek(1); print(f.readinto(b), b, f.seek(-2, 2), f.read(1), f.seek(1, 1), f.tell())
with io.FileIO('f', 'a') as f: print(f.tell(), f.write(b'AB')); 
with io.FileIO('f') as f: print(f.read(), f.read(0), list(io.FileIO('f')))
fd = os.open('f', os.O_RDONLY); f = io.FileIO(fd, closefd=False); print(f.name == fd, f.closefd, f.read(2)); f.close(); print(os.read(fd, 2)); os.close(fd)
for a in (('nope',), (-1,), (999,), ('f', 'r', False), (3.5,), ([],), ('a\0b',)):
    try: io.FileIO(*a); print('ok')
    except Exception as e: print(type(e).__name__, e)
class Sub(io.FileIO):
    def write(self, b): print('sub', bytes(b)); return super().write(b)
with io.BufferedWriter(Sub('s', 'w')) as w: w.write(b'x' * 3); w.write(b'y')
print(open('s').read()); s = Sub('s'); s.extra = 1; print(s.__dict__['extra'], s.__dict__['name']); s.close()
import pickle, copy
for o in (io.FileIO('f'), open('f'), open('f', 'rb')):
    try: pickle.dumps(o)
    except TypeError as e: print(e)
    try: copy.copy(o)
    except TypeError as e: print(e)
    o.close()
