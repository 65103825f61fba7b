import sys

def hook(u):
    print('unraisable', u.exc_type.__name__, u.exc_value, u.err_msg, type(u.object).__name__)

sys.unraisablehook = hook

def ignoring():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('ignored')

g = ignoring()
next(g)
del g
print('--')

def raising():
    try:
        yield 1
    finally:
        raise KeyError('in finally')

g = raising()
next(g)
del g
print('--')
g = ignoring()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
sys.unraisablehook = lambda u: print('second', u.exc_value)
del g
