# yield from: throw and close reach the innermost iterator, whatever it is.
import sys


class Plain:
    """An iterator without throw or close."""

    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        return self.n


class Catcher(Plain):
    def throw(self, *args):
        print("Catcher.throw", [a if isinstance(a, type) else type(a).__name__ for a in args])
        return "from throw"

    def close(self):
        print("Catcher.close")


class Stopper(Plain):
    def throw(self, *args):
        raise StopIteration("ended by throw")


class Broken(Plain):
    def __getattr__(self, name):
        if name in ("throw", "close", "send"):
            raise RuntimeError("no " + name)
        raise AttributeError(name)


def outer(it):
    try:
        result = yield from it
        print("result", result)
        yield "after"
    except ValueError as e:
        print("outer caught", repr(e))
        yield "recovered"
    finally:
        print("outer ends")


def attempt(fn, *args):
    try:
        print(" ->", fn(*args))
    except BaseException as e:
        print(" raised", type(e).__name__, e)


for cls in Plain, Catcher, Stopper:
    print(cls.__name__)
    g = outer(cls())
    print(next(g), next(g))
    attempt(g.throw, ValueError)
    attempt(g.throw, ValueError("instance"))
    attempt(g.send, "text")
    attempt(g.close)

print("Broken")
g = outer(Broken())
print(next(g))
attempt(g.throw, ValueError("x"))
attempt(g.send, 1)

hooked = []
sys.unraisablehook = lambda a: hooked.append((type(a.exc_value).__name__, str(a.exc_value), type(a.object).__name__))
g = outer(Broken())
next(g)
attempt(g.close)
print(hooked)


def inner():
    try:
        yield "inner"
    except KeyError:
        return "inner result"
    finally:
        print("inner ends")


g = outer(inner())
next(g)
attempt(g.throw, KeyError, )
g = outer(inner())
next(g)
attempt(g.throw, GeneratorExit)
g = outer(inner())
next(g)
attempt(g.throw, IndexError("through"))
