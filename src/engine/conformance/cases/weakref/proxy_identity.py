import weakref

class A:
    pass

class C:
    def __call__(self):
        return 'called'

a, c = A(), C()
p, q = weakref.proxy(a), weakref.proxy(c)
print(type(p).__name__, type(q).__name__, q())
print(weakref.proxy(a) is p, weakref.proxy(a, print) is p)
print(weakref.getweakrefcount(a))
r = weakref.ref(a)
print(weakref.getweakrefs(a)[0] is r, weakref.getweakrefs(a)[1] is p)
try:
    hash(p)
except TypeError as e:
    print(e)
try:
    p()
except TypeError as e:
    print(e)
try:
    {p: 1}
except TypeError as e:
    print(e)
print(weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
print(p == a, p is a, p != a)
try:
    weakref.ProxyType()
except TypeError as e:
    print(e)
try:
    class P(weakref.ProxyType):
        pass
except TypeError as e:
    print(e)
