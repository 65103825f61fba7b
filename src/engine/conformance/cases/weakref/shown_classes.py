# What weak references and proxies call the class; lengths that fit no double; indexes that release the memory they index.
import weakref, types, re, sys
m = types.ModuleType('mod'); 
exec('class C:\n  def f(self): pass\n  class D: pass', m.__dict__)
class C:
    class E: pass
for o in (C(), m.C(), C.E(), m.C.D(), m.C, {1}.__class__):
    r = weakref.ref(o); print(re.sub('0x[0-9a-f]+','X',repr(r)))
    try:
        p = weakref.proxy(o); print(re.sub('0x[0-9a-f]+','X',object.__repr__(p) if 0 else weakref.ProxyType.__repr__(p)))
    except TypeError as e: print(e)
r = weakref.ref(m.C()); print(re.sub('0x[0-9a-f]+','X',repr(r)))
w = weakref.WeakMethod(C().__class__().__init__) if 0 else None
def f(): pass
print(re.sub('0x[0-9a-f]+','X',repr(weakref.ref(f))))
mem = memoryview(bytearray(b'\xff'*4))
class I:
    def __index__(s): mem.release(); return 1
for act in (lambda: mem[I()], ):
    try: print(act())
    except ValueError as e: print(e)
import bisect
n=sys.maxsize
d=range(n-1)
print(d[n-3], len(range(n)), d[-1], bisect.bisect_left(d, n-3)==n-3, bisect.bisect_right(d,n-3)==n-2, d.index(n-5), n-5 in d, d[5:n].stop)
class R:
    def __init__(s, a, b): s.a=a; s.b=b
    def __len__(s): return s.b-s.a
    def __getitem__(s, i):
        if i>=len(s): raise IndexError(i)
        return s.a+i
r=R(0,n-1); print(len(r) > 2**62, r[n-3]==n-3, bisect.bisect_left(r, n-3)==n-3, bisect.bisect(r, n-3)==n-2)
class L:
    def __len__(s): return 2**62
print(len(L()), bool(L()))
class It:
    def __init__(s): s.v=[]
    def __getitem__(s,i): print(i); raise IndexError
    def __len__(s): return 2**60
try: It()[-1]
except IndexError: pass
