import atexit
import sys

class A:
    def __del__(self):
        print('del', sys.is_finalizing())

a = A()

@atexit.register
def first():
    print('first', sys.is_finalizing())

def second(x, y=2):
    print('second', x, y)
    global b
    b = A()

atexit.register(second, 1, y=3)
atexit.register(print, 'third', end='!\n')
atexit.register(lambda: print('unregistered'))
f = lambda: print('never')
atexit.register(f)
atexit.unregister(f)
atexit.unregister(print)
print(atexit._ncallbacks())
for bad in (5, None, 'x'):
    try:
        atexit.register(bad)
    except TypeError as e:
        print(e)
try:
    atexit.register()
except TypeError as e:
    print(e)
print('end', sys.is_finalizing())
