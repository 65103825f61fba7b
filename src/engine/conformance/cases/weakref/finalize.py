import weakref

class A:
    pass

a = A()
f = weakref.finalize(a, print, 'called', 1, sep='-')
print(f.alive, f.atexit, f.peek()[0] is a, f.peek()[1:])
del a
print(f.alive, f.peek(), f(), f.detach())

a = A()
f = weakref.finalize(a, lambda x: x * 2, 21)
print(f())
print(f(), f.alive)

a = A()
f = weakref.finalize(a, print, 'detached')
obj, func, args, kwargs = f.detach()
print(obj is a, func is print, args, kwargs)
del a, obj
print('nothing printed')

a = A()
fs = [weakref.finalize(a, print, i) for i in range(3)]
fs[1].detach()
del a
print([x.alive for x in fs])

a = A()
f = weakref.finalize(a, print, 'at exit? no')
f.atexit = False
g = weakref.finalize(a, print, 'at exit: g')
h = weakref.finalize(a, print, 'at exit: h')
try:
    weakref.finalize(a)
except TypeError as e:
    print(e)
try:
    weakref.finalize(5, print)
except TypeError as e:
    print(e)
