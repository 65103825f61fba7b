def f(x):
    return x.a.b.c(1)(2)[3]
def g(): raise KeyError
try: g()
except KeyError:
    try: f(3)
    except AttributeError as e:
        raise RuntimeError from None
