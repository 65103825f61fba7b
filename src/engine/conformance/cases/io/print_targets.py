import io, sys
class W:
    def __init__(self): self.calls = []
    def write(self, s): self.calls.append(s)
w = W(); print('a', 1, None, file=w); print(w.calls)
w = W(); print(file=w); print('x', end='', file=w); print('x', 'y', sep='', file=w); print(sep='-', end='!', file=w); print(w.calls)
class F(W):
    def flush(self): self.calls.append('FLUSH')
w = F(); print('q', file=w, flush=True); print(w.calls)
class Bad:
    def __str__(self): print('inner'); raise ValueError('boom')
try: print('before', Bad(), 'after')
except ValueError as e: print(); print('caught', e)
class S:
    def __str__(self): return 'S!'
print(S(), [S()].__len__(), S(), sep='|')
for k in ({'sep': 3}, {'end': 3}, {'file': 3}, {'foo': 1}):
    try: print('x', **k)
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
old = sys.stdout; sys.stdout = s = io.StringIO(); print('hidden'); sys.stdout = old; print(repr(s.getvalue()))
sys.stdout = w2 = W(); print('to w2', 5); sys.stdout = old; print(w2.calls)
sys.stdout = None; print('nothing'); sys.stdout = old
t = io.TextIOWrapper(io.BytesIO(), 'ascii', newline='\r\n', line_buffering=True); print('line', file=t); print(t.buffer.getvalue()); print('part', end='', file=t); print(t.buffer.getvalue()); t.flush(); print(t.buffer.getvalue())
try: print('é', file=t)
except UnicodeEncodeError as e: print(e)
print(sys.stdout.write('count\n'), sys.stdout.encoding, sys.stdout.fileno(), sys.stderr.fileno(), sys.stdin.fileno(), sys.stdout.name, sys.stdout.mode, sys.__stdout__ is sys.stdout, sys.stdout.buffer.raw.name, sys.stdout.closed, sys.stdout.writable(), sys.stdout.readable())
sys.stdout.flush(); sys.stdout.buffer.write(b'raw bytes\n'); sys.stdout.buffer.flush(); sys.stdout.writelines(['l1\n', 'l2\n'])
print(sys.stdin.read() == '', sys.stdin.readline() == '', sys.stdin.readable(), type(sys.stdin.buffer).__name__)
try: input('prompt> ')
except EOFError as e: print(); print(e)
sys.stdin = io.StringIO('typed\nsecond'); print(input('? '), input()); sys.stdin = sys.__stdin__
class I:
    def readline(self): return 5
sys.stdin = I()
try: input()
except TypeError as e: print(e)
print('end')
