# Which of RAISE, RERAISE, EXCEPTION_HANDLED, PY_UNWIND and PY_THROW are told, frame by frame.
import sys

m = sys.monitoring
E = m.events
m.use_tool_id(4, "exc")
out = []
for name in ("RAISE", "RERAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW"):
    def cb(code, offset, exc, name=name):
        out.append(f"{name} {code.co_name} {type(exc).__name__}")
    m.register_callback(4, getattr(E, name), cb)
ALL = E.RAISE | E.RERAISE | E.EXCEPTION_HANDLED | E.PY_UNWIND | E.PY_THROW


def show(fn):
    out.clear()
    m.set_events(4, ALL)
    try:
        fn()
    except BaseException as e:
        pass
    m.set_events(4, 0)
    print(fn.__name__)
    for line in out:
        print("   ", line)


class CM:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, *a):
        return self.swallow


def simple():
    raise ValueError


def caught():
    try:
        simple()
    except ValueError:
        pass


def with_swallow():
    with CM(True):
        simple()


def with_through():
    with CM(False):
        simple()


def chained():
    try:
        simple()
    except ValueError as e:
        raise KeyError from e


def in_finally():
    try:
        return simple()
    finally:
        len("x")


def groups():
    try:
        raise ExceptionGroup("g", [ValueError(), TypeError()])
    except* ValueError:
        pass


def generator():
    try:
        yield 1
    except KeyError:
        yield 2


def throwing():
    g = generator()
    next(g)
    g.throw(KeyError)
    g.throw(OSError)


def closing():
    g = generator()
    next(g)
    g.close()


def nested_gen():
    def inner():
        yield 1

    def outer():
        try:
            yield from inner()
        except ValueError:
            yield "ok"

    g = outer()
    next(g)
    g.throw(ValueError)


async def coro():
    raise LookupError


def run_coro():
    async def main():
        try:
            await coro()
        except LookupError:
            return 1

    try:
        main().send(None)
    except StopIteration as e:
        return e.value


def native():
    int("x")


def in_native_callback():
    sorted([1, 2], key=lambda v: 1 / 0)


def asserting():
    assert False, "no"


def bare():
    try:
        simple()
    except Exception:
        try:
            raise
        except ValueError:
            pass


for f in (caught, with_swallow, with_through, chained, in_finally, groups, throwing, closing, nested_gen, run_coro, native, in_native_callback, asserting, bare):
    show(f)
