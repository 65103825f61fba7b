# Asynchronous generators: asend, athrow, aclose, their states, misuse.
def run(c):
    try:
        v = c.send(None)
        return "yielded", v
    except StopIteration as e:
        return "returned", e.value
    except BaseException as e:
        return type(e).__name__, str(e)


async def agen():
    try:
        while True:
            got = yield "value"
            print("got", got)
    except ValueError as e:
        yield f"caught {e}"
    finally:
        print("finally")


g = agen()
print(g.ag_running, g.ag_frame is not None, g.ag_await, g.__name__)
print(run(g.asend(1)))
print(run(g.__anext__()), run(g.asend("x")), run(g.athrow(ValueError("v"))), run(g.__anext__()), run(g.__anext__()), run(g.asend(1)))
g = agen()
print(run(g.athrow(KeyError("first"))), run(g.__anext__()))
g = agen()
print(run(g.aclose()), run(g.__anext__()), run(g.aclose()))
g = agen()
run(g.__anext__())
print(run(g.aclose()), run(g.aclose()), run(g.asend(None)), run(g.athrow(KeyError)))


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
run(g.__anext__())
print(run(g.aclose()))
a = g.__anext__()
print(run(a), run(a))
a = agen().asend(None)
a.close()
print(run(a))
try:
    a.throw(KeyError)
except RuntimeError as e:
    print(e)


class Y:
    def __await__(self):
        yield "suspended"
        return "resumed"


async def awaiting():
    x = await Y()
    yield x
    y = await Y()
    yield y


g = awaiting()
a = g.__anext__()
print(a.send(None), g.ag_running, g.ag_await is not None)
b = g.__anext__()
print(run(b))
print(run(g.aclose()), run(g.athrow(ValueError)))
print(run(a))
print(g.ag_running)


async def stops():
    yield 1
    raise StopAsyncIteration("mine")


async def stop():
    yield 1
    raise StopIteration("mine")


for f in (stops, stop):
    g = f()
    run(g.__anext__())
    print(run(g.__anext__()))


async def returns():
    yield 1
    return


g = returns()
print(run(g.__anext__()), run(g.__anext__()), run(anext(g, "default")), run(anext(g)))
for bad in (lambda: anext(5), lambda: aiter(5), lambda: aiter(), lambda: iter(returns()), lambda: next(returns())):
    try:
        bad()
    except TypeError as e:
        print(e)
for src in ["async def f():\n yield 1\n return 2", "async def f():\n yield from x", "def f():\n async for x in y: pass", "def f(): await x", "def f(): [x async for x in y]", "def f(): return (x async for x in y)", "async def f(): return [await x for x in y]", "[x async for x in y]", "(x async for x in y)", "async def f(): lambda: await x", "async def f():\n def g(): await x", "class C: await x", "async with x: pass"]:
    try:
        compile(src, "<s>", "exec")
        print("ok", repr(src))
    except SyntaxError as e:
        print(e.msg, repr(src))
