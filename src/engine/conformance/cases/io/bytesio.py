import io
b = io.BytesIO(b'hello\nworld\n')
print(b.read(3), b.tell(), b.readline(), b.readlines(), b.read(), b.seek(0), b.getvalue(), b.seek(2), b.read1(2), b.readinto(bytearray(2)))
print(b.write(b'XY'), b.getvalue(), b.seek(20), b.write(b'!'), b.getvalue(), b.truncate(4), b.getvalue(), b.tell(), b.truncate(), b.seek(0, 2), b.seek(-1, 2), b.seek(-1, 1))
for op in (lambda: b.seek(-1), lambda: b.seek(0, 7), lambda: b.write('s'), lambda: b.truncate(-1), lambda: b.read('x'), lambda: io.BytesIO('s'), lambda: b.fileno(), lambda: b.detach(), lambda: io.BytesIO(3)):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
b = io.BytesIO(b'abcdef'); v = b.getbuffer(); v[0] = 90; print(b.getvalue(), len(v), bytes(v[1:3]))
try: b.write(b'longer than before')
except BufferError as e: print(e)
try: b.close()
except BufferError as e: print(e)
v.release(); b.seek(0, 2); b.write(b'!!'); print(b.getvalue(), b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed)
b.seek(0); b.writelines([b'1', b'2']); print(b.getvalue(), list(io.BytesIO(b'a\nb\nc')), next(io.BytesIO(b'q\nz')))
print(io.BytesIO().getvalue(), io.BytesIO(initial_bytes=b'k').read(), io.BytesIO(bytearray(b'ba')).read(), io.BytesIO(None).read())
import copy, pickle
b.seek(1); c = pickle.loads(pickle.dumps(b)); print(c.tell(), c.getvalue()); print(b.__getstate__())
b.x = 5; print(b.x, b.__dict__)
b.close(); print(b.closed)
for n in ('read', 'getvalue', 'tell', 'getbuffer', 'flush', 'readline', 'isatty'):
    try: print(getattr(b, n)())
    except ValueError as e: print(n, e)
with io.BytesIO(b'ctx') as q: print(q.read())
class Sub(io.BytesIO):
    def write(self, d): print('sub write', bytes(d)); return super().write(d)
s = Sub(); w = io.TextIOWrapper(s, 'utf-8'); w.write('héy'); w.flush(); print(s.getvalue()); w.detach()
print(io.BytesIO(b'x\ny\nz').readlines(2), io.BytesIO(b'x\ny\nz').readlines(3), io.BytesIO(b'abc').readline(2), isinstance(b, io.BufferedIOBase), isinstance(b, io.RawIOBase))
