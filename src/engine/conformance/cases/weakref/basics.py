import weakref

class A:
    pass

a = A()
r = weakref.ref(a)
print(r() is a, r() is None)
print(weakref.ref(a) is r, weakref.getweakrefcount(a))
print(type(r), isinstance(r, weakref.ref), weakref.ref is weakref.ReferenceType)
print(r.__callback__, a.__weakref__ is r)
del a
print(r(), r.__callback__)
print('dead' in repr(r), repr(r).startswith('<weakref at 0x'))
b = A()
print(b.__weakref__, weakref.getweakrefcount(b), weakref.getweakrefs(b))
r1 = weakref.ref(b, print)
r2 = weakref.ref(b, print)
print(r1 is r2, r1 == r2, weakref.getweakrefcount(b))
print(weakref.getweakrefs(b) == [r2, r1], r1.__callback__ is print)
del r1, r2
print(weakref.getweakrefcount(b))
