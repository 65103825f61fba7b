# Which context a callback, a task, a thread and a generator see.
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")


async def child(log, name):
    log.append((name, var.get()))
    var.set(name)
    await asyncio.sleep(0)
    log.append((name, var.get()))


async def agen():
    var.set("in generator")
    yield var.get()
    yield var.get()


async def main():
    loop = asyncio.get_running_loop()
    log = []
    var.set("main")
    await asyncio.gather(child(log, "a"), child(log, "b"))
    print(log, var.get())
    await child(log := [], "awaited")
    print(log, var.get())
    var.set("main")
    context = contextvars.copy_context()
    context.run(var.set, "other")
    await asyncio.create_task(child(log := [], "c"), context=context)
    print(log, var.get(), context[var])
    got = []
    loop.call_soon(lambda: got.append(var.get()))
    loop.call_soon(lambda: got.append(var.get()), context=context)
    loop.call_later(0, lambda: got.append(var.get()))
    var.set("changed later")
    await asyncio.sleep(0.01)
    print(got)
    fut = loop.create_future()
    fut.add_done_callback(lambda f: got.append(var.get()))
    fut.add_done_callback(lambda f: got.append(var.get()), context=context)
    var.set("after adding")
    fut.set_result(None)
    got.clear()
    await asyncio.sleep(0)
    print(got)
    async for v in agen():
        print(v, var.get())
    print(await asyncio.to_thread(var.get))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child(log := [], "tg"))
        tg.create_task(child(log, "tg with context"), context=context)
    print(log)
    token = var.set("token")
    var.reset(token)
    print(var.get())
    print(asyncio.current_task().get_context() is not None)


asyncio.run(main())
print(var.get())
