def f(a: int): 'doc'
f.attr = 1
for k in staticmethod, classmethod:
    print(k(f).__dict__, vars(k(f)))
    print(k(abs).__dict__)
    try: print(k(3).__dict__)
    except Exception as e: print(e)
    print(sorted(x for x in k.__dict__))
    m = k(f)
    for n in '__name__ __qualname__ __doc__ __module__ __annotations__ __wrapped__ __isabstractmethod__ attr __dict__'.split():
        try: print(n, n in k.__dict__, n == '__wrapped__' or getattr(m, n, 'none'))
        except Exception as e: print(n, e)
        try: setattr(m, n, 5); print(getattr(m, n))
        except Exception as e: print(n, type(e).__name__, e)
    print(m.__dict__)
class C:
    def __new__(cls): return 1
    def __init_subclass__(cls): pass
print(C.__dict__['__new__'].__dict__, C.__dict__['__init_subclass__'].__dict__)
try: print(C.__dict__['__new__'].__name__)
except Exception as e: print(e)
import sys
def g(): pass
print(sys.getrefcount(g), sys.getsizeof(staticmethod(g)))
s = staticmethod(g)
print(sys.getrefcount(g))
class Bad:
    def __getattr__(self, n):
        print('asked', n)
        if n == '__qualname__': raise ValueError(n)
        raise AttributeError(n)
try: staticmethod(Bad())
except ValueError as e: print('VE', e)
