# Jumps by f_lineno: forwards, backwards, out of blocks, and what is refused.
import sys, warnings

warnings.simplefilter("ignore")


def run(func, start, target, event="line"):
    first = func.__code__.co_firstlineno
    done = []

    def tracer(frame, ev, arg):
        if frame.f_code is not func.__code__:
            return None
        if not done and ev == event and frame.f_lineno == first + start:
            done.append(1)
            frame.f_lineno = first + target if isinstance(target, int) else target
        return tracer

    out = []
    sys.settrace(tracer)
    try:
        func(out)
    except Exception as e:
        out.append(f"{type(e).__name__}: {e}".replace(str(first + target) if isinstance(target, int) else "?", "N"))
    finally:
        sys.settrace(None)
    print(func.__name__, start, target, out)


def straight(out):
    out.append(1)
    out.append(2)
    out.append(3)
    out.append(4)


def loop(out):
    out.append("a")
    for i in range(2):
        out.append(i)
        out.append("in")
    out.append("z")


def blocks(out):
    out.append(1)
    try:
        out.append(3)
        out.append(4)
    except ZeroDivisionError:
        out.append(6)
    finally:
        out.append(8)
    out.append(9)


class CM:
    def __enter__(self):
        return 5

    def __exit__(self, *a):
        return False


def managed(out):
    out.append(1)
    with CM() as x:
        out.append(x)
        out.append(4)
    out.append(5)
    while len(out) < 8:
        out.append(7)
    return out


def handler(out):
    try:
        1 / 0
    except ZeroDivisionError as e:
        out.append(4)
        out.append(5)
    out.append(sys.exception())


def unbound(out):
    out.append(1)
    x = 5
    y = 6
    out.append(x)
    out.append(y)


run(straight, 2, 4)
run(straight, 3, 1)
run(straight, 2, 2)
run(straight, 2, 100)
run(straight, 2, -1)
run(straight, 2, 0)
run(straight, 2, "x")
run(straight, 2, 1.5)
run(straight, 2, None)
run(straight, 0, 2, "call")
run(straight, 4, 2, "return")
run(loop, 3, 5)
run(loop, 4, 3)
run(loop, 1, 3)
run(loop, 5, 3)
run(loop, 5, 2)
run(loop, 1, 5)
run(blocks, 1, 4)
run(blocks, 3, 8)
run(blocks, 3, 6)
run(blocks, 1, 6)
run(blocks, 9, 3)
run(blocks, 4, 1)
run(managed, 1, 3)
run(managed, 3, 5)
run(managed, 3, 1)
run(managed, 5, 3)
run(managed, 5, 7)
run(managed, 7, 8)
run(handler, 4, 6)
run(handler, 4, 5)
run(handler, 2, 4)
run(unbound, 1, 4)
run(unbound, 2, 4)


def nested(out):
    for a in range(2):
        with CM():
            for b in range(2):
                out.append((a, b))
                out.append("deep")
    out.append("end")


run(nested, 4, 6)
run(nested, 5, 2)
run(nested, 5, 1)
f = sys._getframe()
for value in (1, None, "x"):
    try:
        f.f_lineno = value
    except ValueError as e:
        print(e)
try:
    del f.f_lineno
except AttributeError as e:
    print(e)
