import sys
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value
async def gen(n):
    try:
        for i in range(n):
            x = yield i
            if x: print('got', x)
    finally:
        print('closing')
async def main():
    async for x in gen(3): print(x)
    print([x async for x in gen(3) if x])
    print({x: x async for x in gen(2)})
    g = gen(5)
    print(await g.__anext__(), await g.asend('hi'))
    try:
        await g.athrow(ValueError('boom'))
    except ValueError as e: print('VE', e)
    try: await g.__anext__()
    except StopAsyncIteration as e: print('SAI', repr(e))
    g = gen(2); await g.asend(None); print(await g.aclose()); print(await g.aclose())
    print(await anext(gen(1)), await anext(gen(0), 'dflt'))
    g = gen(1)
    print(type(g), type(g.__anext__()).__name__, g.ag_running, g.ag_frame is not None, g.ag_code.co_name, g.__name__)
    try: await g.asend(3)
    except TypeError as e: print(e)
    async def bad():
        try: yield 1
        except GeneratorExit: yield 2
    b = bad(); await b.asend(None)
    try: await b.aclose()
    except RuntimeError as e: print(e)
    async def stops():
        yield 1
        raise StopAsyncIteration
    try:
        async for x in stops(): print(x)
    except RuntimeError as e: print(e, repr(e.__cause__))
    print(sum([y async for y in gen(4)]))
    return 'done'
print(run(main()))
it = gen(1)
a = it.asend(None)
try: a.send(None)
except StopIteration as e: print('v', e.value)
try: a.send(None)
except RuntimeError as e: print(e)
print(sys.get_asyncgen_hooks() if hasattr(sys,'get_asyncgen_hooks') else '')
async def co(): return 1
c = co(); print(run(c)); 
try: c.send(None)
except RuntimeError as e: print(e)
print(c.cr_code.co_name, c.cr_frame, c.cr_await, c.cr_origin)
