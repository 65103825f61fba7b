def f(): pass
class C:
    def m(self): pass
    @property
    def p(self): return self
o = C()
print(f is f, f.__code__ is f.__code__, f.__name__ is f.__code__.co_name, f.__qualname__ is f.__code__.co_qualname)
print(o.m is o.m, C.m is C.m, o.m == o.m, o.m.__func__ is C.m, o.m.__self__ is o, o.p is o)
print(len is len, [].append is [].append, str.join is str.join, type(o) is C, o.__class__ is C, C.__mro__[0] is C, C.__dict__ is C.__dict__, o.__dict__ is o.__dict__)
print(f.__globals__ is globals(), f.__closure__, f.__defaults__, (lambda: 0) is (lambda: 0))
print(f.__code__.co_consts is f.__code__.co_consts, f.__code__.co_names is f.__code__.co_names, f.__module__ is __name__)
def g(a=(1, 2), b=(1, 2)): return a is b
print(g())
