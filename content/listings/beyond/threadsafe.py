import asyncio
import threading


async def greet(name):
    await asyncio.sleep(0.1)
    return f'hello {name}, from {threading.current_thread().name}'


def visitor(loop):
    asked = asyncio.run_coroutine_threadsafe(greet('Ada'), loop)
    print(asked.result(timeout=2))


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(visitor, loop)


asyncio.run(main())
