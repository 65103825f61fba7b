# sys.set_asyncgen_hooks: first iteration, finalizer, scoping by replacing them.
import gc
import sys

events = []


def first(g):
    events.append(("first", g.__name__))


def final(g):
    events.append(("final", g.__name__, g.ag_frame is not None))


async def agen():
    try:
        yield 1
        yield 2
    finally:
        events.append("cleanup")


def step(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
    except StopAsyncIteration:
        return "end"


old = sys.get_asyncgen_hooks()
print(old, old.firstiter, len(old))
sys.set_asyncgen_hooks(firstiter=first, finalizer=final)
print(sys.get_asyncgen_hooks() == (first, final))
g = agen()
print(events)
print(step(g.__anext__()), events)
del g
gc.collect()
print(events)
events.clear()
g = agen()
step(g.__anext__())
step(g.aclose())
del g
print(events)
events.clear()
g = agen()
while step(g.__anext__()) != "end":
    pass
del g
print(events)
events.clear()
agen()
print(events)
x = agen().asend(None)
print(events)
step(x)
sys.set_asyncgen_hooks(*old)
print(sys.get_asyncgen_hooks())
g = agen()
step(g.__anext__())
del g
print(events[-1])
for bad in (lambda: sys.set_asyncgen_hooks(firstiter=5), lambda: sys.set_asyncgen_hooks(finalizer="x")):
    try:
        bad()
    except TypeError as e:
        print(e)


def failing(g):
    raise ValueError("hook fails")


sys.set_asyncgen_hooks(firstiter=failing)
try:
    step(agen().__anext__())
except ValueError as e:
    print(e)
sys.set_asyncgen_hooks(firstiter=None)
