# async for over classes, generators and comprehensions; anext and aiter.
import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.n -= 1
        return self.n


class NoAnext:
    def __aiter__(self):
        return 5


class AwaitableAiter:
    async def __aiter__(self):
        return self


async def gen(n):
    for i in range(n):
        got = yield i
        if got:
            print("sent", got)


async def main():
    print([x async for x in Countdown(3)], {x async for x in gen(3)}, {x: y async for x in gen(2) for y in "ab"})
    print([x async for x in gen(6) if x % 2], [await c async for c in wrapped()])
    async for x in Countdown(2):
        print(x)
    else:
        print("else")
    async for x in gen(10):
        if x == 1:
            break
    else:
        print("never")
    it = aiter(Countdown(1))
    print(await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as error:
        print(repr(error))
    g = gen(5)
    print(await g.asend(None), await g.asend("hello"), await g.__anext__())
    try:
        await g.athrow(ValueError("thrown"))
    except ValueError as error:
        print(error)
    print(await anext(g, "over"))
    for bad in (NoAnext(), AwaitableAiter(), 5):
        try:
            async for _ in bad:
                pass
        except TypeError as error:
            print(error)
    print(sum([x async for x in gen(5)]), [i async for i in gen(3)] == [i for i in range(3)])
    total = (x * 2 async for x in gen(3))
    print(type(total).__name__, [x async for x in total])

    async def raises_stop():
        raise StopAsyncIteration("early")
        yield

    try:
        async for _ in raises_stop():
            pass
    except RuntimeError as error:
        print(error)


async def wrapped():
    for i in range(2):
        yield asyncio.sleep(0, i)


asyncio.run(main())
