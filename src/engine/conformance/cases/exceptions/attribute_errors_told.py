# An AttributeError raised by __getattr__ or a property says whom it is about; an UnboundLocalError suggests nothing.
import traceback, sys
def show(f):
    try: f()
    except Exception as e:
        print(traceback.format_exception_only(e)[-1].strip(), '|', getattr(e,'name','-'), type(getattr(e,'obj',None)).__name__)
class A:
    blech = None
    def __getattr__(self, a): raise AttributeError()
show(lambda: A().bluch)
class B:
    blech = None
    def __getattr__(self, a): raise AttributeError(a)
show(lambda: B().bluch)
class C:
    blech = None
    def __getattr__(self, a): raise AttributeError
show(lambda: C().bluch)
class E:
    blech=None
    @property
    def p(self): return self.bloch
show(lambda: E().p)
class F:
    blech=None
    @property
    def p(self): raise AttributeError('own')
show(lambda: F().p)
class G:
    blech=None
    def __getattribute__(self, a): raise AttributeError('in getattribute')
show(lambda: G().bluch)
class H:
    def __getattr__(self, a): raise AttributeError('x', name='nm', obj=self)
show(lambda: H().bluch)
show(lambda: getattr(A(), 'bluch'))
show(lambda: A().__class__.blach)
def ub():
    something = 3
    print(somethong)
    somethong = 4
show(ub)
class S:
    def __init__(self): self.blech=1
    def m(self):
        print(blech)
        blech = 1
    def n(self):
        print(blech)
show(S().m); show(S().n)
def outer():
    def inner(): return variable
    show(inner)
    variable = 1
outer()
def f():
    print(x1)
    del x1
show(f)
try:
    del undefinedd
except NameError as e: print(e, e.name)
class M(type):
    def __getattr__(cls, n): raise AttributeError
class N(metaclass=M): abc=1
show(lambda: N.abd)
show(lambda: setattr(object(), 'x', 1)); show(lambda: delattr(A(), 'zz'))
import types
m = types.ModuleType('m'); m.value=1
show(lambda: m.valu)
m.__getattr__ = lambda n: (_ for _ in ()).throw(AttributeError(n))
show(lambda: m.valu)
class Bare:
    blech = None
    def __getattr__(self, a): raise AttributeError
try: Bare().m(1)
except AttributeError as e: print(e.name, e.obj.__class__)
def many():
    b = Bare()
    for i in range(3000):
        try: b.zzz
        except AttributeError as e: last = (e.name, type(e.obj).__name__)
    return last
print(many())
class Prop:
    blech = 1
    @property
    def p(self): raise AttributeError('own')
def props():
    out = set()
    for i in range(50):
        try: Prop().p
        except AttributeError as e: out.add((e.name, type(e.obj).__name__))
    return sorted(map(str, out))
print(props())
