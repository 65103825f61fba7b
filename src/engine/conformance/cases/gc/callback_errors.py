import gc
import sys

def hook(u):
    print('unraisable', u.exc_type.__name__, u.exc_value, u.err_msg, u.object.__name__)

sys.unraisablehook = hook

def bad(phase, info):
    raise RuntimeError(phase)

def good(phase, info):
    print('good', phase)

gc.collect()
gc.callbacks[:] = [bad, good]
print(gc.collect())
gc.callbacks.clear()
sys.unraisablehook = sys.__unraisablehook__
