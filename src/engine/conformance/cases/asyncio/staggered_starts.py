# Happy eyeballs by hand: attempts that start one after the other, and the first that works wins.
import asyncio


async def attempt(name, delay, works, log):
    log.append(f"start {name}")
    try:
        await asyncio.sleep(delay)
        if not works:
            raise OSError(name)
        log.append(f"won {name}")
        return name
    except asyncio.CancelledError:
        log.append(f"cancelled {name}")
        raise


async def staggered(attempts, pause):
    tasks, errors = [], []
    try:
        pending = set()
        for make in [*attempts, None]:
            if make is not None:
                task = asyncio.create_task(make())
                tasks.append(task)
                pending.add(task)
            while pending:
                done, pending = await asyncio.wait(
                    pending, timeout=None if make is None else pause, return_when=asyncio.FIRST_COMPLETED
                )
                for task in done:
                    if task.exception() is None:
                        return task.result(), errors
                    errors.append(str(task.exception()))
                if not done or make is not None:
                    break
        return None, errors
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    log = []
    print(await staggered([lambda: attempt("a", 0.3, True, log), lambda: attempt("b", 0, False, log), lambda: attempt("c", 0, True, log)], 0.05))
    print(log)
    print(await staggered([lambda n=n: attempt(n, 0, False, log) for n in "xy"], 0.05))
    print(await staggered([], 0.01))


asyncio.run(main())
