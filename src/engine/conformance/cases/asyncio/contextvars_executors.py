"""Context variables through threads, pools, tasks, callbacks and generators."""
import asyncio
import contextvars
import concurrent.futures as cf
import functools
import threading

request = contextvars.ContextVar('request', default='none')
user = contextvars.ContextVar('user')
print(request.name, request.get(), user.get('nobody'))
try:
    user.get()
except LookupError as e:
    print(type(e).__name__, 'user' in str(e))
token = request.set('outer')
print(token.old_value is contextvars.Token.MISSING, token.var is request)
seen = []


def look(label):
    seen.append((label, request.get(), user.get('nobody')))
    request.set(f'changed by {label}')


t = threading.Thread(target=look, args=('thread',)); t.start(); t.join()
ctx = contextvars.copy_context()
t = threading.Thread(target=ctx.run, args=(look, 'thread in copy')); t.start(); t.join()
with cf.ThreadPoolExecutor(1) as pool:
    pool.submit(look, 'pool').result()
    pool.submit(look, 'pool again').result()
    pool.submit(contextvars.copy_context().run, look, 'pool with copy').result()
print(*seen, sep='\n')
print(request.get(), ctx[request], len(ctx), request in ctx, list(ctx) == [request])
seen.clear()


class ContextExecutor(cf.ThreadPoolExecutor):
    def submit(self, fn, /, *args, **kwargs):
        return super().submit(contextvars.copy_context().run, functools.partial(fn, *args, **kwargs))


with ContextExecutor(2) as pool:
    request.set('carried')
    print(list(pool.map(lambda n: (n, request.get()), range(3))))
try:
    ctx.run(ctx.run, print)
except RuntimeError as e:
    print(str(e).split(':')[0])
request.reset(token)
print(request.get())
try:
    request.reset(token)
except RuntimeError as e:
    print('used once' in str(e))
try:
    contextvars.copy_context().run(request.reset, user.set('x'))
except ValueError as e:
    print(str(e)[-38:])


async def handler(n):
    user.set(f'user{n}')
    await asyncio.sleep(0.001 * (3 - n))
    inner = asyncio.create_task(child())
    return await inner, user.get()


async def child():
    before = user.get()
    user.set(before + '!')
    return before, await asyncio.to_thread(user.get)


async def numbers():
    user.set('from the generator')
    yield 1
    yield user.get()


async def main():
    user.set('main')
    print(await asyncio.gather(*map(handler, range(3))), user.get())
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_soon(lambda: done.set_result(user.get()))
    user.set('later')
    print(await done)
    own = contextvars.copy_context()
    own.run(user.set, 'own')
    print(await loop.create_task(child(), context=own), own[user], user.get())
    try:
        print(await loop.run_in_executor(None, user.get))
    except LookupError as e:
        print('not carried by run_in_executor')
    print([x async for x in numbers()], user.get())

    def callback(_):
        seen.append(user.get())
    task = asyncio.create_task(asyncio.sleep(0))
    user.set('when added')
    task.add_done_callback(callback)
    user.set('after')
    await task
    await asyncio.sleep(0)
    print(seen)
asyncio.run(main())
print(user.get())
