import sys
def tr(f):
    try: f()
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__) if hasattr(sys,'excepthook') else None
def a(x): return b(x) + 1
def b(x):
    y = {'k': x}
    return y['z'] + y["k"]
a(3)
