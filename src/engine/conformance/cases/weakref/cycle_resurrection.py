import gc
import weakref

class R:
    def __del__(self):
        global saved
        saved = self

r = R()
r.me = r
w = weakref.ref(r)
cb = weakref.ref(r, lambda ref: print('callback at collection'))
del r
print(gc.collect(), w(), saved.me is saved)
saved.me = None
w2 = weakref.ref(saved, lambda ref: print('second'))
del saved
print(w2())
