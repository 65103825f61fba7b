import io, sys, contextlib
class Tee(io.TextIOBase):
    def __init__(self, *fs): self.fs = fs
    def write(self, s):
        for f in self.fs: f.write(s)
        return len(s)
a, b = io.StringIO(), io.StringIO()
print('both', 1, file=Tee(a, b)); print(repr(a.getvalue()), a.getvalue() == b.getvalue())
class Prefix(io.StringIO):
    def write(self, s): return super().write(s.replace('\n', '\n> '))
p = Prefix(); print('x\ny', file=p); print(repr(p.getvalue()))
with contextlib.redirect_stdout(Tee(a, sys.stdout)): print('through'); print('twice', end='!\n')
print(a.getvalue().splitlines())
@contextlib.contextmanager
def capture():
    old, sys.stdout = sys.stdout, io.StringIO()
    try: yield sys.stdout
    finally: sys.stdout = old
with capture() as c: print('inner'); 
print(c.getvalue().upper(), end='')
with contextlib.closing(io.StringIO('z')) as z: print(z.read())
print(z.closed, [line for line in io.StringIO('1\n2')], sum(map(int, io.StringIO('4\n5\n'))))
