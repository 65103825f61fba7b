import io
s = io.StringIO('one\ntwo\nthree')
print(s.read(2), s.tell(), repr(s.readline()), s.readlines(), repr(s.read()), s.seek(0), s.getvalue(), s.seek(1), s.write('N€😀'), s.getvalue(), s.tell())
print(s.truncate(5), repr(s.getvalue()), s.seek(0, 2), s.write('end'), repr(s.getvalue()), s.seek(20), s.write('z'), repr(s.getvalue()))
for op in (lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 5), lambda: s.write(b'x'), lambda: s.write(3), lambda: s.truncate(-2), lambda: io.StringIO(3), lambda: io.StringIO('', 'x'), lambda: s.fileno(), lambda: s.detach(), lambda: s.read('a')):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
for nl in ('\n', None, '', '\r', '\r\n'):
    q = io.StringIO('a\nb\r\nc\rd', newline=nl); print(repr(nl), q.readlines(), repr(q.getvalue()), repr(q.newlines)); q = io.StringIO(newline=nl); q.write('x\ny\r\n'); print(repr(q.getvalue()))
print(list(io.StringIO('p\nq\n')), next(io.StringIO('l\nm')), io.StringIO('abc').readline(2), s.encoding, s.errors, s.line_buffering, s.readable(), s.writable(), s.seekable(), s.isatty())
p = io.StringIO(); print('a', 1, None, sep='-', end='!', file=p); print(repr(p.getvalue())); p.writelines(['x', 'y']); print(p.getvalue(), p.tell())
import pickle, contextlib, sys
p.seek(2); r = pickle.loads(pickle.dumps(p)); print(r.tell(), r.getvalue(), p.__getstate__())
with contextlib.redirect_stdout(io.StringIO()) as out: print('captured'); sys.stdout.write('too\n')
print(repr(out.getvalue()))
with contextlib.redirect_stderr(out): print('err', file=sys.stderr)
print(out.getvalue())
p.close(); print(p.closed)
for n in ('read', 'getvalue', 'tell', 'readline', '__iter__', 'readable'):
    try: print(getattr(p, n)())
    except ValueError as e: print(n, e)
class Up(io.StringIO):
    def write(self, s): return super().write(s.upper())
u = Up(); print('hello', 'there', file=u); print(u.getvalue()); u.seek(0); print(u.read(3), [l for l in u])
big = io.StringIO()
for i in range(2000): big.write(f'{i},')
print(len(big.getvalue()), big.getvalue()[-10:]); big.seek(0); print(big.read(10), big.tell())
e = io.StringIO('😀a😀b'); print(e.read(1), e.tell(), e.read(2), e.tell(), e.seek(1), e.read())
