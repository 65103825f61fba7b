import contextlib, io, sys
out, err = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
    print('to out')
    print('to err', file=sys.stderr)
    sys.stdout.write('raw\n')
    with contextlib.redirect_stdout(err):
        print('nested')
print(repr(out.getvalue()), repr(err.getvalue()))
inp = io.StringIO('line 1\nline 2\n')
old, sys.stdin = sys.stdin, inp
print(input(), input())
try:
    input()
except EOFError as e:
    print('EOF', e)
sys.stdin = old
print(sys.stdout.write('abc\n'), sys.stdout.writable(), sys.stdout.readable(), sys.stdout.encoding, sys.stdout.name, sys.stdout.mode)
sys.stdout.flush()
sys.stdout.buffer.write(b'bytes\n')
sys.stdout.buffer.flush()
sys.stdout.writelines(['x\n', 'y\n'])
print('a', 'b', sep='', end='!\n', flush=True)
saved = sys.stdout
sys.stdout = None
print('nowhere')
sys.stdout = saved
class Own:
    def write(self, text):
        saved.write(f'<{text!r}>')
print('p', 1, file=Own())
saved.write('\n')
try:
    print('x', file=Own(), flush=True)
except AttributeError as e:
    print(e)
try:
    print('x', file=5)
except AttributeError as e:
    print(e)
for bad in [dict(sep=1), dict(end=1)]:
    try:
        print('x', **bad)
    except TypeError as e:
        print(e)
