import types
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self): r = yield ('aw', self.v); return r
async def co(x):
    a = await Aw(x); print('got', a)
    b = await Aw(a + 1); return b * 2
c = co(1); print(type(c).__name__, c.__name__, c.__qualname__, c.cr_running, c.cr_suspended)
print(c.send(None)); print(c.cr_suspended, type(c.cr_await).__name__); print(c.send(10))
try: c.send(20)
except StopIteration as e: print('value', e.value)
try: c.send(None)
except RuntimeError as e: print(e)
c = co(1)
try: c.send(5)
except TypeError as e: print(e)
c.send(None)
try: c.throw(ValueError('t'))
except ValueError as e: print('VE', e)
c = co(1); c.send(None); c.close(); print(c.cr_frame)
async def cleanup():
    try: await Aw(1)
    except GeneratorExit: print('exit'); raise
    finally: print('fin')
c = cleanup(); c.send(None); c.close()
async def stubborn():
    try: await Aw(1)
    except GeneratorExit: await Aw(2)
c = stubborn(); c.send(None)
try: c.close()
except RuntimeError as e: print(e)
try: c.throw(KeyError)
except (KeyError, RuntimeError) as e: print(repr(e))
async def wrong(x): return await x
class NoIter:
    def __await__(self): return 3
class Coro:
    def __await__(self): return co(1)
for v in [3, None, NoIter(), [1]]:
    c = wrong(v)
    try: c.send(None)
    except TypeError as e: print(e)
c = wrong(co2 := co(3)); print(c.send(None), c.cr_await is co2); c.close()
@types.coroutine
def gencoro(): x = yield 'from gen'; return x
async def use(): return await gencoro()
c = use(); print(c.send(None))
try: c.send('v')
except StopIteration as e: print(e.value)
def plain(): yield 1
async def use2(): return await plain()
c = use2()
try: c.send(None)
except TypeError as e: print(e)
def yf():
    return (yield from co(1))
try: next(yf())
except TypeError as e: print(e)
w = co(7).__await__(); print(type(w).__name__, next(w), w.send(1)); w.close()
async def stop(): raise StopIteration(3)
try: stop().send(None)
except RuntimeError as e: print(e, repr(e.__cause__))
class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    async def __aenter__(self): print('enter', self.n); await Aw('e' + self.n); return self.n
    async def __aexit__(self, t, v, tb): print('exit', self.n, t and t.__name__); return self.sup
async def withs():
    async with CM('a') as a, CM('b', True) as b:
        print(a, b); raise ValueError
    print('after')
    async with CM('c'): return 'ret'
def drive(c):
    try:
        while True: print('yielded', c.send(None))
    except StopIteration as e: return e.value
print(drive(withs()))
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1; await Aw(self.n); return self.n
async def loops():
    async for x in It(2): print('x', x)
    else: print('else')
    print([i async for i in It(2)], {i async for i in It(1)}, {i: j async for i in It(2) for j in 'ab' if i})
    print([await Aw2(i) for i in range(2)], [y async for y in agen() if y])
    g = (i async for i in It(2)); print(type(g).__name__); print([i async for i in g])
class Aw2:
    def __init__(self, v): self.v = v
    def __await__(self): return self.v * 10; yield
async def agen():
    for i in range(3): yield i
print(drive(loops()))
async def bad1():
    async with 3: pass
async def bad2():
    async for x in 3: pass
async def bad3():
    with CM('z'): pass
class NA:
    def __aiter__(self): return 3
async def bad4():
    async for x in NA(): pass
class NB:
    def __aiter__(self): return self
    def __anext__(self): return 3
async def bad5():
    async for x in NB(): pass
class NC:
    def __aenter__(self): return 3
    async def __aexit__(self, *a): pass
async def bad6():
    async with NC(): pass
for b in [bad1, bad2, bad3, bad4, bad5, bad6]:
    c = b()
    try: c.send(None)
    except TypeError as e: print(e, repr(e.__cause__))
