# asyncio and other processes: a pool in an executor, a loop in a child.
import asyncio
import concurrent.futures
import multiprocessing
import os
import warnings

warnings.simplefilter("ignore")


def square(n):
    return n * n


def fail(n):
    raise ValueError(n)


def child(connection):
    async def inside():
        await asyncio.sleep(0)
        return "loop in the child"

    connection.send(asyncio.run(inside()))
    connection.close()


async def main():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, square, n) for n in range(4))))
        try:
            await loop.run_in_executor(pool, fail, 3)
        except ValueError as error:
            print("ValueError", error)
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=child, args=(theirs,))
    process.start()
    print(await asyncio.to_thread(ours.recv))
    await asyncio.to_thread(process.join)
    print(process.exitcode)
    pid = os.fork()
    if pid == 0:
        try:
            asyncio.get_running_loop()
            os._exit(1)
        except RuntimeError:
            os._exit(7)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


if __name__ == "__main__":
    asyncio.run(main())
