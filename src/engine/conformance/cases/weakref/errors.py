import weakref

class A:
    pass

a = A()
r = weakref.ref(a)

def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: weakref.ref())
t(lambda: weakref.ref(a, None, 1))
t(lambda: weakref.ref(a, callback=None))
t(lambda: weakref.ref(1))
t(lambda: weakref.ref('s'))
t(lambda: weakref.ref([]))
t(lambda: weakref.ref({}))
t(lambda: weakref.ref((1,)))
t(lambda: weakref.ref(None))
t(lambda: weakref.ref(object()))
t(lambda: weakref.ref(1.5))
t(lambda: weakref.ref(range(3)))
t(lambda: weakref.ref(bytearray()))
t(lambda: weakref.ref(Exception()))
t(lambda: weakref.proxy(5))
t(lambda: weakref.proxy())
t(lambda: weakref.proxy(a, None, None))
t(lambda: r(1))
t(lambda: r(x=1))
t(lambda: weakref.getweakrefcount())
t(lambda: weakref.getweakrefs(5))
t(lambda: weakref.getweakrefcount(5))
t(lambda: r < r)
t(lambda: r + r)
t(lambda: setattr(r, 'x', 1))
t(lambda: setattr(r, '__callback__', 1))
t(lambda: r.missing)
t(lambda: hash(weakref.ref(A())))
