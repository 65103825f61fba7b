# What a thread blocks is held back until it does not block it any more, or asks for it.
import os
import signal
import threading

log = []


def handler(signum, frame):
    log.append(signal.Signals(signum).name)


for number in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGHUP):
    signal.signal(number, handler)


def names(signals):
    return sorted(s.name for s in signals)


print(names(signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGHUP})))
os.kill(os.getpid(), signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGUSR2)
signal.raise_signal(signal.SIGHUP)
print(log, names(signal.sigpending()))
print(names(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])))
print(log, names(signal.sigpending()))
print(names(signal.pthread_sigmask(signal.SIG_SETMASK, [])), log)
print(names(signal.pthread_sigmask(signal.SIG_BLOCK, [])))

# Handlers that raise, when the mask is lifted.


def angry(signum, frame):
    raise ValueError(signum)


signal.signal(signal.SIGUSR1, angry)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
signal.raise_signal(signal.SIGUSR1)
try:
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
except ValueError as error:
    print("raised", error)
print(names(signal.pthread_sigmask(signal.SIG_BLOCK, [])))

# A new thread has the mask of the one that starts it; each has its own.
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})


def look():
    print(names(signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGHUP})))
    print(names(signal.pthread_sigmask(signal.SIG_BLOCK, [])))


thread = threading.Thread(target=look)
thread.start()
thread.join()
print(names(signal.pthread_sigmask(signal.SIG_SETMASK, [])))

# What nothing can block.
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGKILL, signal.SIGSTOP})
print(names(signal.pthread_sigmask(signal.SIG_BLOCK, [])))

# Ignored while it is held back: gone.
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGHUP})
signal.raise_signal(signal.SIGHUP)
print(names(signal.sigpending()))
signal.signal(signal.SIGHUP, signal.SIG_IGN)
print(names(signal.sigpending()))

for args in ((signal.SIG_BLOCK, [0]), (signal.SIG_BLOCK, [65]), (7, []), (signal.SIG_BLOCK, 5), (signal.SIG_BLOCK,)):
    try:
        signal.pthread_sigmask(*args)
    except (ValueError, OSError, TypeError) as error:
        print(type(error).__name__, error)
