# bytearray: pickling by protocol, fromhex in subclasses, contents that come while an iterator runs, slices, exports, join.
import copy, pickle
class BA(bytearray): pass
class BS(bytearray): __slots__=('x','__dict__')
class BN(bytearray):
    def __new__(cls, *a, **k):
        print('new', a, k); return super().__new__(cls, *a)
    def __init__(self, *a, **k):
        print('init', a, k); super().__init__(*a)
class BB(bytes):
    def __new__(cls, *a, **k):
        print('new', a, k); return super().__new__(cls, *a)
    def __init__(self, *a): print('init', a); self.foo=1
a=BA(b'abc'); a.x=[1]
for p in range(6):
    print(a.__reduce_ex__(p))
    b=pickle.loads(pickle.dumps(a,p)); print(type(b), b, b.__dict__)
print(a.__reduce__())
print(copy.copy(a).__dict__, copy.deepcopy(a).x is a.x, copy.copy(a).x is a.x)
s=BS(b'q'); s.x=3; s.y=4
for p in range(2,6): print(s.__reduce_ex__(p))
try: print(s.__reduce_ex__(1))
except TypeError as e: print(e)
print(copy.copy(s).x, copy.copy(s).y)
for p in (0,2,5):
    print(bytearray(b'x\xff').__reduce_ex__(p), bytearray().__reduce_ex__(p))
for c in (BN, BB, BA):
    print(type(c.fromhex('01 ff')), c.fromhex('01 ff'))
x = BB.fromhex('01'); print(x.foo)
for f in (bytes, bytearray):
    for t in (' 1A\n2B\t30\v\f\r', '\x1c', '\x85', '\xa0', '1', '1 2', '0g', 'é0', '0é', '12  3', b'12', 'zz', '00\u2028', '000', '  0'):
        try: print(f.fromhex(t))
        except Exception as e: print(type(e).__name__, e)
    class X:
        def __init__(s,n): s.n=n
        def __index__(s): l.clear(); return s.n
    l=[X(42),X(43)]; print(f(l))
    l=[1,X(5),7]; print(f(l))
    class Y:
        def __index__(s):
            if len(m)<6: m.append(9)
            return 1
    m=[Y(),2]; print(f(m))
    try: f([1,256])
    except ValueError as e: print(e)
    try: f([1,-1])
    except ValueError as e: print(e)
    try: f([1,2**70])
    except Exception as e: print(type(e), e)
    try: f([1,'a'])
    except Exception as e: print(type(e), e)
    try: f(2**70)
    except Exception as e: print(type(e), e)
    try: f(-1)
    except Exception as e: print(type(e), e)
ba=bytearray(b'old')
def g():
    for i in range(5):
        print(ba); yield i
ba.__init__(g()); print(ba)
ba.__init__(3); print(ba)
ba.__init__('é','utf8'); print(ba)
ba.__init__(); print(ba)
def h():
    yield 1; yield 2; raise KeyError
ba=bytearray(b'zz')
try: ba.__init__(h())
except KeyError: print(ba)
ba=bytearray(b'qq')
try: ba.__init__((x for x in [3,4,300]))
except ValueError: print(ba)
try: ba.extend(h())
except KeyError: print(ba)
try: ba.extend([7,8,300])
except ValueError: print(ba)
try: ba += [1,2]
except TypeError as e: print(e)
ba.extend(b'x'); ba.extend('')if 0 else None
try: ba.extend('ab')
except TypeError as e: print(e)
try: ba[0:1]='ab'
except TypeError as e: print(e)
ba[0:1]=[65,66]; print(ba)
ba[::2]=b'....'[:len(ba[::2])]; print(ba)
try: ba[::2]=b'.'*20
except ValueError as e: print(e)
ba[1:2]=memoryview(b'zz'); ba[3:3]=iter([1,2]) ; print(ba)
try: ba[1:2]=5
except Exception as e: print(type(e).__name__, e)
del ba[::3]; print(ba, ba.__alloc__()>len(ba))
m=memoryview(ba)
for op in (lambda: ba.append(1), lambda: ba.clear(), lambda: ba.pop(), lambda: ba.extend(b'1'), lambda: ba.insert(0,1), lambda: ba.__init__(5), lambda: ba.__delitem__(0), lambda: ba.__setitem__(slice(0,1),b''), lambda: ba.remove(ba[0]), lambda: ba.__imul__(2), lambda: ba.reverse(), lambda: ba.__setitem__(slice(0,1),b'k')):
    try: print(op())
    except BufferError as e: print('BufferError', e)
    except ValueError as e: print('ValueError', e)
m.release(); ba.append(1); print(ba)
print(bytearray(b'abc').join([b'1',bytearray(b'2'),memoryview(b'3')]), b''.join((b'1',)) , bytearray().join([b'a']))
try: b','.join([b'a','b'])
except TypeError as e: print(e)
try: b','.join(5)
except TypeError as e: print(e)
