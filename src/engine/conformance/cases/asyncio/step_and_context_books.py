# What stands around a callback and around a coroutine's step: contexts entered and left, exceptions, and what is held meanwhile.
import asyncio
import contextvars
import sys

var = contextvars.ContextVar('var', default='none')


def shown(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


context = contextvars.copy_context()
token = object()


def inside(*args, **kwargs):
    return sys.getrefcount(token), shown(context.run, int).replace(hex(id(context)), 'ADDRESS')


print(sys.getrefcount(token), context.run(inside, token, key=token), sys.getrefcount(token))
print(shown(context.run, int, 'x'), shown(context.run, 3), context.run(len, 'abc'))
print(shown(context.run), context.run(lambda: context.run is not None))


def leaves(how):
    var.set(how)
    raise how


print(shown(context.run, leaves, KeyError('k')), var.get(), context[var].args)
print(shown(context.run, leaves, SystemExit(3)), shown(context.run, leaves, GeneratorExit('g')))
print(contextvars.copy_context().run(lambda: contextvars.copy_context().run(var.get)))


class Stops(asyncio.Future):
    def result(self):
        if self.cancelled():
            raise ValueError('asked of the cancelled')
        return super().result()


async def waits(future):
    try:
        return await future
    except ValueError as error:
        return f'caught {error}'
    finally:
        print('step holds', sys.getrefcount(future) < 12, type(asyncio.current_task()).__name__)


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(waits(loop.create_future()))
    await asyncio.sleep(0)
    task.cancel('why')
    print(await asyncio.gather(task, return_exceptions=True), asyncio.current_task().done())

    stops = Stops(loop=loop)
    task = asyncio.create_task(waits(stops))
    await asyncio.sleep(0)
    stops.cancel()
    print(await task)

    failing = loop.create_future()
    tasks = [asyncio.create_task(waits(failing)) for _ in range(2)]
    await asyncio.sleep(0)
    error = KeyError('one')
    failing.set_exception(error)
    before = sys.getrefcount(error)
    print([type(o).__name__ for o in await asyncio.gather(*tasks, return_exceptions=True)])
    print(before)

    early = asyncio.create_task(waits(loop.create_future()))
    early.cancel()
    print(await asyncio.gather(early, return_exceptions=True))
    loop.set_exception_handler(lambda _, told: print(type(told['exception']).__name__))
    callback = loop.call_soon(leaves, OSError('told'))
    await asyncio.sleep(0)
    print(callback.cancelled(), var.get())


asyncio.run(main())
