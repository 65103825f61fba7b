import gc
import threading
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


d = threading.local()


def worker(n):
    d.thing = Thing(f'thread {n}')
    print('worker', n)


for n in range(2):
    t = threading.Thread(target=worker, args=(n,))
    t.start()
    t.join()
    print('joined', n)
d.thing = Thing('main')
d.thing = None
d.loop = Thing('cycle')
d.loop.self = d.loop
r = weakref.ref(d)
d.me = Thing('dies with local')
del d
print(r() is None)
gc.collect()
print('end')
x = threading.local()
x.last = Thing('at exit')
