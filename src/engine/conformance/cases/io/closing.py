import io, os
class Loud(io.BytesIO):
    def flush(self):
        print('flush'); super().flush()
    def close(self):
        print('close'); super().close()
t = io.TextIOWrapper(Loud(), encoding='ascii')
t.write('x')
t.close()
t.close()
class Bad(io.RawIOBase):
    def writable(self): return True
    def write(self, b): raise OSError('disk full')
w = io.BufferedWriter(Bad())
w.write(b'abc')
try:
    w.close()
except OSError as e:
    print(e, w.closed)
f = open('c.txt', 'w')
f.close()
for call in [f.write, f.read, f.readline, f.tell, f.flush, f.fileno, f.isatty, f.__enter__, lambda *a: next(f), lambda *a: f.seek(0), f.truncate, f.readable]:
    try:
        call('x') if call == f.write else call()
        print('no error')
    except ValueError as e:
        print(e)
with open('c.txt', 'w') as f:
    fd = f.fileno()
    print(os.write(fd, b'direct'))
print(open('c.txt').read())
try:
    with open('c.txt') as f:
        f.write('no')
except io.UnsupportedOperation as e:
    print(e)
g = open(os.open('c.txt', os.O_RDONLY), closefd=True)
print(g.read(), isinstance(g.name, int))
g.close()
h = os.open('c.txt', os.O_RDONLY)
k = open(h, 'rb', closefd=False)
k.close()
print(os.read(h, 3))
os.close(h)
