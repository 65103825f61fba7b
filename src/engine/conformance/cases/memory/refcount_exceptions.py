import sys
count = sys.getrefcount
def f():
    try:
        raise ValueError('a b c')
    except ValueError as e:
        print(count(e), count(e.args), count(e.__traceback__))
        keep = e
    print(count(keep), count(keep.__traceback__), count(keep.__traceback__.tb_frame))
    keep.__traceback__ = None
    print(count(keep))
f()
try:
    try: 1 / 0
    except ZeroDivisionError as a:
        raise KeyError('k k') from a
except KeyError as b:
    print(count(b), count(b.__cause__), b.__cause__ is b.__context__)
