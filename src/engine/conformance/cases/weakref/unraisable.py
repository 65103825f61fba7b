import sys
import weakref

def hook(u):
    print('hook', u.exc_type.__name__, u.exc_value, u.err_msg, u.object.__name__)

sys.unraisablehook = hook

class A:
    pass

def bad(ref):
    raise ValueError('bad callback')

def good(ref):
    print('good')

a = A()
r1 = weakref.ref(a, good)
r2 = weakref.ref(a, bad)
r3 = weakref.ref(a, good)
del a
print('went on')
b = A()
b.me = b
r = weakref.ref(b, bad)
del b
import gc
gc.collect()
try:
    c = A()
    rc = weakref.ref(c, bad)
    del c
    print('no exception here')
except ValueError:
    print('unexpected')
