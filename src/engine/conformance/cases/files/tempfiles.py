import tempfile, os, io
with tempfile.TemporaryDirectory() as d:
    print(os.path.isdir(d), os.path.basename(d).startswith('tmp'))
    open(os.path.join(d, 'x'), 'w').close()
print(os.path.exists(d))
with tempfile.NamedTemporaryFile('w+', suffix='.txt', prefix='pre') as f:
    n = f.name
    f.write('hello'); f.seek(0)
    print(f.read(), os.path.basename(n).startswith('pre'), n.endswith('.txt'), os.path.exists(n), f.mode)
print(os.path.exists(n))
with tempfile.TemporaryFile() as f:
    f.write(b'data'); f.seek(0); print(f.read())
fd, path = tempfile.mkstemp(text=True)
print(type(fd), os.path.exists(path), oct(os.stat(path).st_mode & 0o777)); os.close(fd); os.unlink(path)
d = tempfile.mkdtemp(prefix='q_'); print(os.path.basename(d)[:2], oct(os.stat(d).st_mode & 0o777)); os.rmdir(d)
s = tempfile.SpooledTemporaryFile(max_size=10, mode='w+')
s.write('short'); print(s._rolled); s.write('x' * 20); print(s._rolled); s.seek(0); print(s.read()); s.close(); print(s.closed)
print(tempfile.gettempdir(), tempfile.gettempprefix(), tempfile.gettempdirb())
f = tempfile.NamedTemporaryFile(delete=False); f.close(); print(os.path.exists(f.name)); os.unlink(f.name)
try: tempfile.mkdtemp(dir='/nope')
except FileNotFoundError as e: print(e.strerror)
with tempfile.TemporaryDirectory(delete=True, ignore_cleanup_errors=True) as d2: pass
print(os.path.exists(d2), len({tempfile.mktemp() for _ in range(5)}))
