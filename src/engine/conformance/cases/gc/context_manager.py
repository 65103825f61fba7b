import contextlib
import gc

@contextlib.contextmanager
def no_gc():
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()

print(gc.isenabled())
with no_gc():
    print(gc.isenabled())
    with no_gc():
        print(gc.isenabled())
    print(gc.isenabled())
print(gc.isenabled())
try:
    with no_gc():
        raise ValueError
except ValueError:
    print(gc.isenabled())

class Timer:
    def __enter__(self):
        gc.callbacks.append(self.cb)
        self.n = 0
        return self

    def cb(self, phase, info):
        self.n += phase == 'stop'

    def __exit__(self, *a):
        gc.callbacks.remove(self.cb)

with Timer() as t:
    gc.collect()
    gc.collect(1)
print(t.n, gc.callbacks)
