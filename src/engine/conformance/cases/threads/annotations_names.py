import threading
import _thread

for name in sorted(threading.__all__):
    o = getattr(threading, name)
    print(name, type(o).__name__, getattr(o, '__module__', None))
for name in dir(_thread):
    if not name.startswith('__'):
        o = getattr(_thread, name)
        print(name, type(o).__name__)
