"""marshal: bytes of values, and back."""
import marshal
for v in [None,...,StopIteration,True,5,-5,2**31,-2**40,1.5,2j,'a','é','abc d','x'*300,b'ab',(),(1,2),[1],{1:2,'a':'b'},{3,1,2},frozenset(),bytearray(b'x'),10**50, -0.0, float('inf'), '日本', ((1,),[{}])]:
    try:
        d = marshal.dumps(v)
        print(repr(v)[:20], d[:40])
        print(repr(marshal.loads(d))[:30])
    except Exception as e:
        print(repr(e)[:80])
class A(int): pass
for v in [A(1), [A(1)], int, slice(1)]:
    try: print(marshal.dumps(v))
    except Exception as e: print(repr(e)[:80])
for b in [b'', b'i', b'?', b'i\0\0\0', 'a', b'r\0\0\0\0', b'(\xff\xff\xff\xff', b'z\x05abc', b'0', b'{N', b'i\1\0\0\0xx', b'l\1\0\0\0\0\x80', b'l\1\0\0\0\0\0', b'[\1\0\0\0r\0\0\0\0', b'\xdb\1\0\0\0r\0\0\0\0', b'f\x031.5', b'x\x010\x012']:
    try: print(b, marshal.loads(b))
    except Exception as e: print(b, repr(e))
l = []
for i in range(3000): l = [l]
try: marshal.dumps(l)
except Exception as e: print(repr(e))
while l: l = l.pop()
print(marshal.version, marshal.dumps('a', 0), marshal.dumps((1.5, 2j, 'abc', 5), 0), marshal.dumps('abc', 2), marshal.dumps('é', 3), marshal.dumps('é', 2))
def f(a, /, b=1, *, c=2):
    "doc"
    def g(): return a
    return a + b + c, g, (1, 'x', None, b'q')
code = f.__code__
again = marshal.loads(marshal.dumps(code))
for name in 'co_argcount co_posonlyargcount co_kwonlyargcount co_flags co_code co_names co_varnames co_cellvars co_freevars co_name co_qualname co_firstlineno co_linetable co_exceptiontable co_stacksize'.split():
    assert getattr(code, name) == getattr(again, name), name
f.__code__ = again
print(f(1)[0])
try: marshal.dumps(code, allow_code=False)
except Exception as e: print(repr(e))
try: marshal.loads(marshal.dumps(code), allow_code=False)
except Exception as e: print(repr(e))
shared = ['s'] ; both = [shared, shared]
r = marshal.loads(marshal.dumps(both)); print(r, r[0] is r[1])
r = marshal.loads(marshal.dumps(both, 2)); print(r, r[0] is r[1])
rec = []; rec.append(rec)
r = marshal.loads(marshal.dumps(rec)); print(r, r[0] is r)
class F:
    def __init__(self): self.data = b''
    def write(self, b): self.data += b; return len(b)
    def read(self, n=-1): return self.data
o = F(); print(marshal.dump([1, 2, 'three'], o)); print(o.data)
for args in [(), (1, 2, 3, 4), (1, 'x')]:
    try: marshal.dumps(*args)
    except TypeError as e: print(e)
rec.clear()
