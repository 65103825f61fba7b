import gc
import threading
import weakref


class Payload:
    pass


def work(p):
    pass


p = Payload()
r = weakref.ref(p)
t = threading.Thread(target=work, args=(p,))
del p
print(r() is not None)
t.start()
t.join()
gc.collect()
print(r())
tr = weakref.ref(t)
del t
gc.collect()
print(tr())
never = threading.Thread(target=work, args=(Payload(),))
nr = weakref.ref(never)
del never
gc.collect()
print(nr(), len(threading._dangling))
