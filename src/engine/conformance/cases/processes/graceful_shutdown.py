"""Signals and a graceful shutdown: in plain Python, with threads, with asyncio, and in a child process."""
import asyncio
import os
import signal
import sys
import threading
import time


class Server:
    def __init__(self):
        self.stopping = threading.Event()
        self.signals = []

    def handler(self, signum, frame):
        self.signals.append((signal.Signals(signum).name, frame.f_code.co_name, threading.current_thread().name))
        self.stopping.set()

    def serve(self):
        old = {s: signal.signal(s, self.handler) for s in (signal.SIGTERM, signal.SIGINT, signal.SIGUSR1)}
        print({s.name: getattr(h, '__name__', h) for s, h in old.items()})
        worker = threading.Thread(target=self.work)
        worker.start()
        threading.Timer(0.02, os.kill, (os.getpid(), signal.SIGTERM)).start()
        self.stopping.wait()
        worker.join()
        for s, h in old.items():
            signal.signal(s, h)

    def work(self):
        n = 0
        while not self.stopping.wait(0.005):
            n += 1
        print('worked', n > 1)


s = Server()
s.serve()
print(s.signals[0][0], s.signals[0][2])
try:
    threading.Timer(0.01, signal.raise_signal, (signal.SIGINT,)).start()
    time.sleep(1)
except KeyboardInterrupt as e:
    print('KeyboardInterrupt', e.args)
caught = []


def in_thread():
    try:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    except ValueError as e:
        caught.append(str(e))


t = threading.Thread(target=in_thread); t.start(); t.join()
print(caught)


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    seen = []
    for name in ('SIGTERM', 'SIGHUP'):
        loop.add_signal_handler(getattr(signal, name), lambda name=name: (seen.append(name), stop.set()))

    async def ticker():
        try:
            while True:
                await asyncio.sleep(0.003)
        except asyncio.CancelledError:
            print('ticker cancelled')
            raise
        finally:
            await asyncio.sleep(0)
            print('ticker flushed')
    task = asyncio.create_task(ticker())
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGHUP)
    await stop.wait()
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), seen)
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGUSR2))
asyncio.run(main())


async def interrupted():
    try:
        asyncio.get_running_loop().call_later(0.005, signal.raise_signal, signal.SIGINT)
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled by', asyncio.current_task().cancelling())
        raise
try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print('and KeyboardInterrupt outside')
sys.stdout.flush()
pid = os.fork()
if not pid:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(3))
    try:
        signal.pause()
    finally:
        print('child unwinds', flush=True)
time.sleep(0.05)
os.kill(pid, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
pid = os.fork()
if not pid:
    time.sleep(5)
    os._exit(0)
os.kill(pid, signal.SIGKILL)
status = os.waitpid(pid, 0)[1]
print(os.WIFSIGNALED(status), os.WTERMSIG(status), os.waitstatus_to_exitcode(status), signal.strsignal(9))
mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
got = []
signal.signal(signal.SIGUSR1, lambda n, f: got.append(n))
os.kill(os.getpid(), signal.SIGUSR1)
print(mask, got, signal.sigpending())
signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
print(got == [signal.SIGUSR1], signal.getsignal(signal.SIGALRM))
signal.signal(signal.SIGALRM, lambda *_: print('alarm'))
signal.setitimer(signal.ITIMER_REAL, 0.01)
time.sleep(0.03)
print(signal.getitimer(signal.ITIMER_REAL))
