"""asyncio: producers, consumers, cancellation, clean-up that takes time, and who saw what."""
import asyncio
import contextlib

log = []


async def producer(name, queue, n):
    try:
        for i in range(n):
            await queue.put((name, i))
            await asyncio.sleep(0)
        log.append(f'{name} done')
    except asyncio.CancelledError:
        log.append(f'{name} cancelled')
        raise


async def consumer(name, queue, seen):
    try:
        while True:
            item = await queue.get()
            try:
                seen.append(item)
                await asyncio.sleep(0.001)
            finally:
                queue.task_done()
    except asyncio.CancelledError:
        await asyncio.sleep(0.005)
        log.append(f'{name} cleaned up')
        raise
    finally:
        log.append(f'{name} left')


async def main():
    queue = asyncio.Queue(maxsize=2)
    seen = []
    consumers = [asyncio.create_task(consumer(f'c{i}', queue, seen), name=f'c{i}') for i in range(2)]
    async with asyncio.TaskGroup() as tg:
        for name in 'ab':
            tg.create_task(producer(name, queue, 4))
    await queue.join()
    for c in consumers:
        print(c.cancel('shutdown'), c.cancelling())
    results = await asyncio.gather(*consumers, return_exceptions=True)
    print(results, [c.cancelled() for c in consumers], sorted(seen))
    print(log)
    log.clear()

    slow = asyncio.create_task(producer('slow', asyncio.Queue(1), 9))
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(0.01) as scope:
            await slow
    print(scope.expired(), slow.cancelled(), log)
    try:
        await asyncio.wait_for(asyncio.shield(late := asyncio.ensure_future(asyncio.sleep(0.02, 'value'))), 0.005)
    except TimeoutError:
        print('timed out, but', await late)

    async def stubborn():
        for _ in range(2):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError as e:
                log.append(f'ignored {e.args}')
        return 'finished anyway'
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel('one')
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    print(await task, task.cancelling(), log)

    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(10), name='sleeper')
            tg.create_task(fail('first'))
            tg.create_task(fail('second'))
    except* ValueError as group:
        print(repr(group), [str(e) for e in group.exceptions])
    except* TypeError:
        print('never')


async def fail(word):
    await asyncio.sleep(0)
    raise ValueError(word)

asyncio.run(main())
