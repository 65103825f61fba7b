for o in (int, str, object, type):
    for n in ('missing', 'real', '__name__', '__doc__'):
        try: object.__setattr__(o, n, 2)
        except Exception as e: print(type(e), e)
        try: object.__delattr__(o, n)
        except Exception as e: print(type(e), e)
class M(type): pass
class C(metaclass=M): pass
try: object.__setattr__(C, 'x', 2)
except Exception as e: print(type(e), e)
try: object.__delattr__(C, 'x')
except Exception as e: print(type(e), e)
type.__setattr__(C, 'x', 3); print(C.x)
class D(dict): pass
try: dict.__setattr__(D(), 'x', 1)
except Exception as e: print(e)
class P:
    def __setattr__(self, n, v): print('P', n); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('D', n); object.__delattr__(self, n)
class Q(P, dict): pass
q = Q(); q.x = 1; del q.x
class N(type):
    def __setattr__(self, n, v):
        print('N', n)
        try: object.__setattr__(self, n, v)
        except TypeError as e: print(e)
        super().__setattr__(n, v)
class O(metaclass=N): pass
O.y = 5
import types
m = types.ModuleType('m'); object.__setattr__(m, 'z', 1); print(m.z)
try: object.__setattr__(m, 5, 1)
except TypeError as e: print(e)
try: object.__setattr__(m, 'a')
except TypeError as e: print(e)
try: object.__delattr__(m)
except TypeError as e: print(e)
try: object.__delattr__(m, 'a', 3)
except TypeError as e: print(e)
s = super(C, C())
try: object.__setattr__(s, 'x', 1)
except Exception as e: print(e)
