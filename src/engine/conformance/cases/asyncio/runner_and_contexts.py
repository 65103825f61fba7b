# asyncio.Runner: one loop for several runs, its context, errors.
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def setter(value):
    old = var.get()
    var.set(value)
    return old


async def getter():
    return var.get()


async def who():
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    print(runner.run(setter("first")), runner.run(getter()), var.get())
    print(runner.run(who()) is runner.run(who()) is runner.get_loop())
    context = contextvars.copy_context()
    print(runner.run(setter("second"), context=context), context[var], runner.run(getter()))
    try:
        runner.run(asyncio.sleep)
    except (ValueError, TypeError) as error:
        print(str(error).split(" <")[0])
    try:
        runner.run(fails := asyncio.wait_for(asyncio.sleep(10), 0.01))
    except TimeoutError:
        print("timeout")

    async def nested():
        coro = getter()
        try:
            runner.run(coro)
        except RuntimeError as error:
            print(error)
        finally:
            coro.close()

    runner.run(nested())
try:
    runner.run(coro := getter())
except RuntimeError as error:
    print(error)
    coro.close()
print(runner.close())


async def left_overs():
    async def background(name):
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            print(name, "cancelled at the end")
            raise

    global keep
    keep = [asyncio.create_task(background(n)) for n in "a"]
    await asyncio.sleep(0)
    return "main over"


print(asyncio.run(left_overs()))
runner = asyncio.Runner(debug=True, loop_factory=asyncio.new_event_loop)
print(runner.get_loop().get_debug())
runner.close()
for bad in (5, None):
    try:
        asyncio.run(bad)
    except ValueError as error:
        print(error)
