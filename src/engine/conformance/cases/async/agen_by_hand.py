def drive(coro):
    steps = []
    try:
        v = None
        while True:
            steps.append(coro.send(v))
            v = len(steps)
    except StopIteration as s:
        return steps, s.value


class Tick:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        got = yield self.label
        return f'{self.label}:{got}'


async def numbers(n):
    try:
        for i in range(n):
            t = await Tick(f'n{i}')
            sent = yield i, t
            if sent is not None:
                print('got', sent)
    except GeneratorExit:
        print('exit')
        raise
    except ValueError as e:
        print('caught', e)
        yield 'recovered', None
    finally:
        print('finally')
        await Tick('cleanup')


async def collect():
    return [x async for x in numbers(3)]


async def early():
    ag = numbers(5)
    out = []
    async for x, t in ag:
        out.append(t)
        if x == 1:
            break
    await ag.aclose()
    return out


async def thrown():
    ag = numbers(3)
    first = await anext(ag)
    second = await ag.asend('hello')
    third = await ag.athrow(ValueError('v'))
    last = await anext(ag, 'default')
    try:
        await ag.__anext__()
    except StopAsyncIteration as e:
        print('stop', e.args)
    return first, second, third, last


async def comps():
    return (
        {a: b async for a, b in numbers(2)},
        [a async for a, _ in numbers(4) if a % 2],
        sum([a async for a, _ in numbers(3)]),
        {await Tick(k) for k in 'x'},
    )


for f in (collect, early, thrown, comps):
    print(f.__name__, drive(f()))

ag = numbers(1)
print(type(ag).__name__, ag.ag_running, ag.ag_await, ag.__name__, hasattr(ag, '__aiter__'), ag.__aiter__() is ag)
try:
    ag.asend(1).send(None)
except TypeError as e:
    print(e)
step = ag.__anext__()
print(step.send(None))
other = ag.__anext__()
try:
    other.send(None)
except RuntimeError as e:
    print(e)
try:
    step.send('fin')
except StopIteration as s:
    print(s.value)
try:
    step.send(None)
except RuntimeError as e:
    print(e)
print(drive(ag.aclose()))
print(drive(ag.aclose()))
