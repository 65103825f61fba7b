# Names, coroutines and frames of tasks; what repr says.
import asyncio
import re


def shown(o):
    return re.sub(r" at 0x[0-9a-f]+", "", re.sub(r"at \S+\.py:", "at FILE:", repr(o)))


async def worker(n):
    await asyncio.sleep(0)
    return n


async def main():
    t = asyncio.create_task(worker(1), name="first")
    print(t.get_name(), shown(t))
    t.set_name(5)
    print(repr(t.get_name()), t.get_coro().__name__)
    await asyncio.sleep(0)
    print(shown(t).split(" wait_for")[0])
    print(await t, shown(t))
    numbered = asyncio.create_task(worker(2))
    print(re.fullmatch(r"Task-\d+", numbered.get_name()) is not None)
    await numbered
    t = asyncio.create_task(worker(3), name="cancelled")
    t.cancel()
    await asyncio.gather(t, return_exceptions=True)
    print(shown(t))

    async def bad():
        raise ValueError("bad")

    t = asyncio.create_task(bad(), name="bad")
    await asyncio.wait([t])
    print(shown(t), repr(t.exception()))
    fut = asyncio.get_running_loop().create_future()
    print(shown(fut))
    fut.add_done_callback(print)
    print(shown(fut))
    fut.remove_done_callback(print)
    fut.set_result("x" * 100)
    print(len(shown(fut)) < 120, shown(fut)[:30])
    print(asyncio.current_task().get_name(), asyncio.current_task().done())
    print(sorted(t.get_name() for t in asyncio.all_tasks()) == [asyncio.current_task().get_name()])
    print(len(t.get_stack()), len(asyncio.current_task().get_stack()) > 0)
    for call in (lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try:
            call()
        except RuntimeError as error:
            print(error)
    for wrong in (5, worker, "coro"):
        try:
            asyncio.create_task(wrong)
        except TypeError as error:
            print(str(error).split(", got")[0])


asyncio.run(main())
