import weakref

class A:
    pass

a = A()
k = weakref.KeyedRef(a, lambda r: print('gone', r.key), 'the key')
print(k.key, k() is a, type(k).__name__, isinstance(k, weakref.ref))
del a
print(k())
print(sorted(n for n in weakref.__all__))
