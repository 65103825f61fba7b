import asyncio
import contextvars

who = contextvars.ContextVar('who', default='nobody')

async def show(label):
    await asyncio.sleep(0)
    print(label, who.get())
    who.set(label)
    await asyncio.sleep(0)
    print(label, who.get())

async def main():
    who.set('main')
    await asyncio.gather(show('a'), show('b'))
    print('main', who.get())
    ctx = contextvars.copy_context()
    ctx.run(who.set, 'given')
    t = asyncio.create_task(show('task'), context=ctx)
    await t
    print(ctx[who], t.get_context() is ctx, who.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print('callback', who.get()), context=ctx)
    loop.call_soon(lambda: print('callback', who.get()))
    await asyncio.sleep(0)
    await show('awaited')
    print(who.get())
    f = loop.create_future()
    f.add_done_callback(lambda f: print('done', who.get()))
    f.add_done_callback(lambda f: print('done', who.get()), context=ctx)
    f.set_result(None)
    who.set('later')
    await asyncio.sleep(0)

asyncio.run(main())
print(who.get())
