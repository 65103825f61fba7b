import weakref

class A:
    pass

objs = [A() for _ in range(3)]
fs = [weakref.finalize(o, print, 'finalize', i) for i, o in enumerate(objs)]
print([f.alive for f in fs])
del objs[1]
print([f.alive for f in fs])
fs[0].atexit = False
late = A()
weakref.finalize(late, print, 'late')
print('end')
