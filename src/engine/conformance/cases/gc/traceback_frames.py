import gc
import sys

gc.collect()

class Big:
    pass

def f():
    big = Big()
    g(big)

def g(big):
    raise KeyError('k')

try:
    f()
except KeyError as e:
    tb = e.__traceback__
    frame = tb.tb_next.tb_frame
    print(sorted(frame.f_locals))
    frame_locals = None
del tb, frame
print(gc.collect())

def leak():
    try:
        raise ValueError
    except ValueError:
        exc = sys.exception()
    frame = sys._getframe()

leak()
print(gc.collect() > 0)

def no_leak():
    frame = sys._getframe()
    return frame.f_lineno > 0

print(no_leak())
print(gc.collect())
