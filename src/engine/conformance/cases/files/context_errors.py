import os, tempfile, errno
os.chdir(tempfile.mkdtemp())
for make in (lambda: open('none'), lambda: open('.', 'w'), lambda: open('a/b', 'w'), lambda: os.mkdir('.'), lambda: os.rmdir('none'), lambda: os.unlink('none'), lambda: os.rename('n1', 'n2'), lambda: os.listdir('none'), lambda: os.chdir('none'), lambda: os.readlink('none'), lambda: os.symlink('a', '.'), lambda: os.link('n', 'm'), lambda: os.chmod('none', 0), lambda: os.truncate('none', 0), lambda: os.scandir('none'), lambda: os.utime('none'), lambda: os.open('none', 0), lambda: os.fstat(999), lambda: os.close(999), lambda: os.dup(999), lambda: os.fsync(999), lambda: os.stat(999)):
    try: make(); print('no error')
    except OSError as e: print(type(e).__name__, e.errno, errno.errorcode[e.errno], e.strerror, repr(e.filename), repr(e.filename2), e.args)
try:
    with open('f', 'w') as f: f.write('kept'); raise KeyError('x')
except KeyError: print(f.closed, open('f').read())
f = open('f'); g = f
with f: pass
try:
    with f: pass
except ValueError as e: print(e)
def gen():
    with open('f') as h: yield h.read(); print('cleanup', h.closed)
it = gen(); print(next(it)); it.close(); print(list(gen()))
class Res:
    def __enter__(self): self.f = open('f', 'a'); return self.f
    def __exit__(self, *a): self.f.close(); print('exit', a[0]); return True
with Res() as r: r.write('!'); 1 / 0
print(open('f').read(), r.closed)
e = OSError(2, 'msg', 'file'); print(e, repr(e), type(e).__name__, OSError('one'), OSError(5, 'io'), OSError(17, 'x', 'a', None, 'b'))
