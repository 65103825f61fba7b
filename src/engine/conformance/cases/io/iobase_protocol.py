import io
class Log(io.IOBase):
    def __init__(self): self.ev = []
    def flush(self): self.ev.append('flush'); super().flush()
    def close(self): self.ev.append('close'); super().close()
l = Log()
with l as x: print(x is l, l.closed, l.readable(), l.writable(), l.seekable(), l.isatty())
print(l.closed, l.ev)
for n in ('flush', 'isatty', '__enter__', '__iter__', 'readline', '__next__'):
    try: print(n, getattr(l, n)())
    except Exception as e: print(n, type(e).__name__, e)
for n, a in (('read', ()), ('seek', (0,)), ('tell', ()), ('truncate', ()), ('fileno', ()), ('_checkReadable', ()), ('_checkWritable', ()), ('_checkSeekable', ()), ('_checkClosed', ()), ('writelines', ([],))):
    try: print(n, getattr(io.IOBase(), n)(*a))
    except Exception as e: print(n, type(e).__name__, e)
class Lines(io.IOBase):
    def __init__(self, d): self.d = io.BytesIO(d)
    def read(self, n=-1): return self.d.read(n)
print(Lines(b'a\nbb\nccc').readlines(), list(Lines(b'x\ny')), Lines(b'abcdef\n').readline(3), Lines(b'abc').readline(-1), Lines(b'p\nq\nr').readlines(2))
class WithPeek(Lines):
    def peek(self, n): print('peek', n); return self.d.getvalue()[self.d.tell():]
print(WithPeek(b'ab\ncd').readline(), list(WithPeek(b'ab\ncd')))
class Up(io.TextIOBase):
    def write(self, s): print('write', repr(s)); return len(s)
print('a', 'b', file=Up()); Up().writelines(['x', 'y'])
try: Up().writelines(3)
except TypeError as e: print(e)
class BadRead(io.RawIOBase):
    def readable(self): return True
    def read(self, n=-1): return 'str'
for op in (lambda: BadRead().readline(), lambda: BadRead().readall()):
    try: op()
    except Exception as e: print(type(e).__name__, e)
class C(io.RawIOBase):
    def __del__(self): print('del', self.closed); super().__del__()
    def close(self): print('close called'); super().close()
c = C(); del c
print(io.UnsupportedOperation.__mro__[1:3], io.UnsupportedOperation.__module__, issubclass(io.UnsupportedOperation, OSError))
i = io.IOBase(); i.attr = 1; print(i.__dict__, hasattr(i, 'closed'), isinstance(Up(), io.TextIOBase), io.IOBase.__doc__.split('\n')[0])
