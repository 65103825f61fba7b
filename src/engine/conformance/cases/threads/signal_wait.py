# sigwait, sigwaitinfo, sigtimedwait: signals as messages.
import os
import signal
import threading
import time

mine = {signal.SIGUSR1, signal.SIGUSR2}
signal.pthread_sigmask(signal.SIG_BLOCK, mine)

os.kill(os.getpid(), signal.SIGUSR2)
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.sigwait(mine), signal.sigwait(mine))

signal.raise_signal(signal.SIGUSR1)
info = signal.sigwaitinfo(mine)
print(info.si_signo == signal.SIGUSR1, info.si_pid == os.getpid(), info.si_errno, len(info))
print(type(info), info[0])

print(signal.sigtimedwait(mine, 0), signal.sigtimedwait(mine, 0.02))


def later(delay, act):
    thread = threading.Thread(target=lambda: (time.sleep(delay), act()))
    thread.start()
    return thread


thread = later(0.05, lambda: os.kill(os.getpid(), signal.SIGUSR1))
print(signal.sigwait([signal.SIGUSR1]))
thread.join()

thread = later(0.05, lambda: os.kill(os.getpid(), signal.SIGUSR2))
print(signal.sigtimedwait([signal.SIGUSR2], 30).si_signo)
thread.join()

# Another signal, which has a handler, comes first: handled, and the wait goes on.
signal.signal(signal.SIGHUP, lambda signum, frame: print("hang up"))
threads = [
    later(0.05, lambda: os.kill(os.getpid(), signal.SIGHUP)),
    later(0.25, lambda: os.kill(os.getpid(), signal.SIGUSR1)),
]
print(signal.sigtimedwait([signal.SIGUSR1], 30).si_signo)
for thread in threads:
    thread.join()

# A worker that takes the signals of its process.
got = []


def worker():
    while True:
        number = signal.sigwait(mine)
        got.append(number.name)
        if number == signal.SIGUSR2:
            break


thread = threading.Thread(target=worker)
thread.start()
for _ in range(3):
    wanted = len(got) + 1
    os.kill(os.getpid(), signal.SIGUSR1)
    while len(got) < wanted:
        time.sleep(0.01)
os.kill(os.getpid(), signal.SIGUSR2)
thread.join()
print(got)

# To one thread.
ready = threading.Event()


def one():
    ready.set()
    print("one", signal.sigwait([signal.SIGUSR1]).name)


thread = threading.Thread(target=one)
thread.start()
ready.wait()
signal.pthread_kill(thread.ident, signal.SIGUSR1)
thread.join()
print(signal.sigpending())
for call in (
    lambda: signal.sigtimedwait(mine, -1),
    lambda: signal.sigtimedwait(mine, "1"),
    lambda: signal.sigwait(5),
    lambda: signal.sigwaitinfo([100]),
    lambda: signal.pthread_kill(thread.ident, 0) if False else signal.pthread_kill(threading.get_ident(), 99),
):
    try:
        call()
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)
