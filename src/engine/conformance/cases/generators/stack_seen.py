# What sys._getframe sees while a generator passes send and throw on.
import sys


def names():
    f = sys._getframe(1)
    out = []
    while f is not None:
        out.append(f.f_code.co_name)
        f = f.f_back
    return out


def leaf():
    while True:
        try:
            got = yield
            print("send", got, names())
        except ValueError:
            print("throw", names())
        except GeneratorExit:
            print("close", names())
            raise


def middle():
    yield from leaf()


def top():
    yield from middle()


def drive():
    g = top()
    next(g)
    g.send(1)
    g.throw(ValueError)
    print(g.gi_running, g.gi_frame.f_back, g.gi_yieldfrom.gi_running)
    g.close()
    print(g.gi_frame, g.gi_yieldfrom)


drive()


class It:
    def __iter__(self):
        return self

    def __next__(self):
        print("next", names())
        return 1

    def send(self, v):
        print("it.send", v, names())
        return 2

    def throw(self, *a):
        print("it.throw", names())
        return 3

    def close(self):
        print("it.close", names())


def wrap():
    yield from It()


def drive2():
    g = wrap()
    print(next(g), g.send(None), g.send(5), g.throw(OSError()))
    g.close()


drive2()


def reenter():
    try:
        g.throw(KeyError)
    except ValueError as e:
        print("inside:", e)
    try:
        g.close()
    except ValueError as e:
        print("inside:", e)
    try:
        next(g)
    except ValueError as e:
        print("inside:", e)
    yield 1


g = reenter()
print(next(g))
