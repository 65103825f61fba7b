# A trace function is told of the StopIteration that ends a loop, a `yield from` and an `await`.
import sys
def tracer(frame, event, arg):
    if frame.f_code.co_name in NAMES: log.append((frame.f_lineno - frame.f_code.co_firstlineno, event, type(arg).__name__ if event != 'exception' else (arg[0].__name__, arg[1] if not isinstance(arg[1], BaseException) else arg[1].args)))
    return tracer
NAMES = {'run', 'gen', 'sub'}
def gen():
    yield 1
    return 5
async def sub():
    return 7
def run1():
    for x in gen(): pass
    return 1
def run2():
    x = yield from gen()
async def run3():
    await sub()
    async for x in agen(): pass
async def agen():
    yield 1
class It:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
async def run4():
    async for x in It(): pass
class Old:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(4)
def run5():
    for x in Old(): pass
    list(gen())
    next(iter([]), None)
    a, b = gen(), 1
def run6():
    x = yield from Old()
for f in run1, run2, run3, run4, run5, run6:
    log = []; NAMES = {f.__name__, 'gen', 'sub', '__anext__', '__next__'}
    sys.settrace(tracer)
    r = f()
    try:
        while not isinstance(r, (int, type(None))): r.send(None)
    except StopIteration: pass
    sys.settrace(None)
    print(f.__name__)
    for l in log: print('  ', l)
