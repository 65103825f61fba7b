class Res:
    def __init__(self, name, fail=False, swallow=False):
        self.name, self.fail, self.swallow = name, fail, swallow

    async def __aenter__(self):
        print('enter', self.name)
        if self.fail:
            raise RuntimeError('enter ' + self.name)
        return self.name.upper()

    async def __aexit__(self, t, v, tb):
        print('exit', self.name, t and t.__name__, v, tb is not None)
        return self.swallow


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as s:
        return s.value


async def nested():
    async with Res('a') as a, Res('b', swallow=True) as b:
        print(a, b)
        raise KeyError('in body')
    return 'after'


async def entering():
    try:
        async with Res('a'), Res('b', fail=True):
            print('never')
    except RuntimeError as e:
        return repr(e)


async def returning():
    for i in range(3):
        async with Res(f'r{i}'):
            if i == 1:
                return i


async def missing():
    out = []
    for thing in (3, [1]):
        try:
            async with thing:
                pass
        except TypeError as e:
            out.append(str(e))
        try:
            async for _ in thing:
                pass
        except TypeError as e:
            out.append(str(e))
        try:
            await thing
        except TypeError as e:
            out.append(str(e))
        try:
            with Res('sync'):
                pass
        except TypeError as e:
            out.append(str(e))
    return out


for f in (nested, entering, returning, missing):
    r = run(f())
    print(f.__name__, '=>', *r if isinstance(r, list) else [r], sep='\n  ')


class BadIter:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class NotAsync:
    def __aiter__(self):
        return [1]


class BadAwait:
    def __await__(self):
        return 3


async def bad(x):
    async for _ in x:
        pass


async def bad2():
    await BadAwait()


for c in (bad(BadIter()), bad(NotAsync()), bad2()):
    try:
        run(c)
    except TypeError as e:
        print(e, '|', repr(e.__cause__))


async def stop():
    raise StopIteration('x')


try:
    run(stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))
c = nested()
print(c.cr_frame is not None, c.cr_running, c.cr_await, c.cr_code.co_name, c.cr_origin)
c.close()
print(c.cr_frame)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = returning()
try:
    c.throw(ZeroDivisionError('early'))
except ZeroDivisionError as e:
    print(e)
