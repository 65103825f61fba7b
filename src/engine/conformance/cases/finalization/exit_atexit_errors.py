import atexit
import sys

def hook(u):
    print('hook', u.exc_type.__name__, u.exc_value, u.err_msg.split(' at ')[0], u.object)

sys.unraisablehook = hook

def good(n):
    print('good', n)

def bad():
    raise ValueError('bad')

def leaving():
    raise SystemExit(5)

atexit.register(good, 1)
atexit.register(bad)
atexit.register(good, 2)
atexit.register(leaving)

def registering():
    print('registering')
    atexit.register(good, 'late')

atexit.register(registering)
print('end')
