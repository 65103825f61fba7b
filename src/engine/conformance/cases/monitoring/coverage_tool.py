# A small line coverage tool and a call graph, as a program would write them with sys.monitoring.
import sys

m = sys.monitoring


class Coverage:
    def __init__(self):
        self.lines = {}

    def __enter__(self):
        m.use_tool_id(m.COVERAGE_ID, "cover")
        m.register_callback(m.COVERAGE_ID, m.events.LINE, self.line)
        m.set_events(m.COVERAGE_ID, m.events.LINE)
        return self

    def __exit__(self, *exc):
        m.set_events(m.COVERAGE_ID, 0)
        m.register_callback(m.COVERAGE_ID, m.events.LINE, None)
        m.free_tool_id(m.COVERAGE_ID)

    def line(self, code, line):
        self.lines.setdefault(code.co_name, set()).add(line - code.co_firstlineno)
        return m.DISABLE


def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    try:
        10 // (n - 3)
    except ZeroDivisionError:
        return "three"
    finally:
        n += 1
    return "positive"


with Coverage() as c:
    for n in (1, 0):
        classify(n)
print({k: sorted(v) for k, v in c.lines.items() if k == "classify"})
m.restart_events()
with Coverage() as c:
    print(classify(3), classify(-1))
print({k: sorted(v) for k, v in c.lines.items() if k == "classify"})


class CallGraph:
    def __init__(self):
        self.depth, self.out = 0, []

    def start(self, code, offset):
        self.out.append("  " * self.depth + code.co_qualname)
        self.depth += 1

    def end(self, code, offset, value):
        self.depth -= 1

    def unwind(self, code, offset, exc):
        self.depth -= 1
        self.out.append("  " * self.depth + f"{code.co_name} left by {exc!r}")

    def call(self, code, offset, fn, arg):
        if not hasattr(fn, "__code__"):
            self.out.append("  " * self.depth + f"native {getattr(fn, '__name__', fn)} {'-' if arg is m.MISSING else type(arg).__name__}")


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def gen(n):
    for i in range(n):
        yield i


class Thing:
    def __init__(self, items):
        self.items = sorted(items)

    def total(self):
        return sum(gen(len(self.items)))


def fail():
    raise ValueError("x")


g = CallGraph()
m.use_tool_id(3, "graph")
E = m.events
for ev, cb in ((E.PY_START, g.start), (E.PY_RESUME, g.start), (E.PY_RETURN, g.end), (E.PY_YIELD, g.end), (E.PY_UNWIND, g.unwind), (E.CALL, g.call)):
    m.register_callback(3, ev, cb)
m.set_events(3, E.PY_START | E.PY_RESUME | E.PY_RETURN | E.PY_YIELD | E.PY_UNWIND | E.CALL)
fib(3)
Thing([3, 1, 2]).total()
try:
    fail()
except ValueError:
    pass
m.set_events(3, 0)
print("\n".join(g.out))
