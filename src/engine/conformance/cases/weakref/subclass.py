import weakref

class A:
    pass

class Named(weakref.ref):
    __slots__ = ('name',)

    def __new__(cls, o, name, callback=None):
        self = super().__new__(cls, o, callback)
        self.name = name
        return self

    def __init__(self, o, name, callback=None):
        super().__init__(o, callback)

    def __call__(self):
        o = super().__call__()
        return (self.name, o)

a = A()
n1 = Named(a, 'one')
n2 = Named(a, 'two')
print(n1 is n2, n1 == n2, n1()[0], n1()[1] is a, n2.name)
plain = weakref.ref(a)
print(weakref.getweakrefs(a) == [plain, n2, n1], [type(x).__name__ for x in weakref.getweakrefs(a)])
print(isinstance(n1, weakref.ref), issubclass(Named, weakref.ref))
del a
print(n1(), n2())

class WithDict(weakref.ref):
    pass

b = A()
w = WithDict(b)
w.extra = 5
print(w.extra, w() is b, w.__dict__)
w2 = WithDict(b)
print(w is w2)
del b
print(w(), w.extra)
try:
    WithDict(3)
except TypeError as e:
    print(e)
