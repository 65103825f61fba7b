import io
def mk(data=b'', **k): return io.TextIOWrapper(io.BytesIO(data), **k)
t = mk(b'abc', encoding='utf-8'); print(t.encoding, t.errors, t.newlines, t.line_buffering, t.write_through, t.buffer.getvalue(), repr(t)); t.name2 = 1
for k in ({'newline': 'x'}, {'encoding': 'nope'}, {'encoding': 'hex'}, {'encoding': 3}, {'errors': 3}, {'newline': 3}, {'encoding': 'a\0'}):
    try: mk(**k); print('ok')
    except Exception as e: print(type(e).__name__, e)
t = mk(encoding='ascii', errors='replace'); t.write('é'); t.reconfigure(encoding='utf-8', errors='strict'); t.write('é'); t.flush(); print(t.buffer.getvalue(), t.encoding, t.errors)
t.reconfigure(newline='\r\n'); t.write('\n'); t.reconfigure(line_buffering=True); print(t.line_buffering); t.write('x\n'); print(t.buffer.getvalue()); t.reconfigure(write_through=True); t.write('y'); print(t.buffer.getvalue(), t.write_through)
r = mk(b'a\nb', encoding='utf-8'); r.read(1)
for k in ({'encoding': 'latin-1'}, {'newline': ''}, {'line_buffering': True}):
    try: r.reconfigure(**k); print('ok', k)
    except io.UnsupportedOperation as e: print(e)
d = mk(b'data', encoding='ascii'); b = d.detach(); print(b.getvalue())
for n in ('read', 'flush', 'detach', 'fileno', '__repr__', 'close'):
    try: print(getattr(d, n)())
    except Exception as e: print(n, type(e).__name__, e)
for n in ('encoding', 'closed', 'name', 'buffer', 'newlines'):
    try: print(getattr(d, n))
    except Exception as e: print(n, type(e).__name__, e)
u = io.TextIOWrapper.__new__(io.TextIOWrapper)
try: u.read()
except ValueError as e: print(e)
big = mk(encoding='utf-8'); big.write('x' * 10000); print(len(big.buffer.getvalue())); big.write('y'); print(len(big.buffer.getvalue())); big.flush(); print(len(big.buffer.getvalue()))
m = mk(b'one\r\ntwo\rthree\n', encoding='ascii', newline=None); print(m.readline(), m.newlines, m.readline(), m.newlines, m.readlines(), m.newlines)
print(mk(b'\xef\xbb\xbfhi', encoding='utf-8-sig').read(), mk('hi'.encode('utf-16'), encoding='utf-16').read(), repr(mk(b'\xff', encoding='utf-8', errors='surrogateescape').read()), mk(b'a\xff', encoding='utf-8', errors='ignore').read())
try: mk(b'a\xff', encoding='utf-8').read()
except UnicodeDecodeError as e: print(e)
class T(io.TextIOWrapper):
    def write(self, s): return super().write(s.upper())
    def readline(self, *a): return 'R:' + super().readline(*a) if not a else super().readline(*a)
q = T(io.BytesIO(), 'ascii'); print('hey', file=q); q.seek(0); print(q.read(), q._CHUNK_SIZE)
dec = io.IncrementalNewlineDecoder(None, translate=True); print(repr(dec.decode('a\r')), repr(dec.decode('\nb\r', final=True)), dec.newlines, dec.getstate())
import codecs
dec = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder('utf-8')(), translate=False); print(repr(dec.decode(b'x\r\n\xc3')), repr(dec.decode(b'\xa9\r')), dec.getstate(), repr(dec.decode(b'', True)), dec.newlines); dec.reset(); print(dec.newlines)
