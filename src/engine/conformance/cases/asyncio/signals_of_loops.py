# Signals in a loop: add_signal_handler, Ctrl-C in asyncio.run.
import asyncio
import os
import signal


async def handled():
    loop = asyncio.get_running_loop()
    got = asyncio.Queue()
    loop.add_signal_handler(signal.SIGUSR1, got.put_nowait, "usr1")
    loop.add_signal_handler(signal.SIGUSR2, lambda: got.put_nowait("usr2"))
    os.kill(os.getpid(), signal.SIGUSR1)
    print(await got.get())
    os.kill(os.getpid(), signal.SIGUSR2)
    print(await got.get())
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    for number in (signal.SIGKILL, 1000):
        try:
            loop.add_signal_handler(number, print)
        except (RuntimeError, ValueError) as error:
            print(type(error).__name__, error)
    try:
        loop.add_signal_handler(signal.SIGUSR1, handled)
    except TypeError as error:
        print(error)
    loop.add_signal_handler(signal.SIGALRM, got.put_nowait, "alarm")
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    print(await asyncio.wait_for(got.get(), 10))


asyncio.run(handled())


async def interrupted():
    try:
        asyncio.get_running_loop().call_later(0.02, os.kill, os.getpid(), signal.SIGINT)
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("the main task is cancelled")
        raise
    finally:
        print("finally")


try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print("KeyboardInterrupt")


async def swallows():
    try:
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        return "swallowed", asyncio.current_task().cancelling()


print(asyncio.run(swallows()))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)


async def custom():
    signal.signal(signal.SIGINT, lambda signum, frame: print("own handler"))
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(0)
    signal.signal(signal.SIGINT, signal.default_int_handler)


asyncio.run(custom())
