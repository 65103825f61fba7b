# signal.alarm: what it answers, how it interrupts calls that block, and that the call goes on afterwards.
import signal
import time

seen = []


def handler(signum, frame):
    seen.append((signal.Signals(signum).name, frame.f_code.co_name))


print(signal.signal(signal.SIGALRM, handler))
print(signal.alarm(20), signal.alarm(1))


def sleeper():
    start = time.monotonic()
    time.sleep(1.5)
    return time.monotonic() - start


print(sleeper() >= 1.5, seen)

print(signal.alarm(0), signal.alarm(7), signal.alarm(0), signal.alarm(0))


class TooLate(Exception):
    pass


def limit(signum, frame):
    raise TooLate(signum)


signal.signal(signal.SIGALRM, limit)


def within(seconds, work):
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return work()
    except TooLate as error:
        return f"too late: {error.args}"
    finally:
        signal.alarm(0)


def endless():
    while True:
        pass


print(within(0.2, lambda: time.sleep(100)))
print(within(0.05, endless))
print(within(5, lambda: "in time"))
print(within(0.2, signal.pause))
for wrong in ("1", 1.5, None):
    try:
        signal.alarm(wrong)
    except TypeError as error:
        print(error)
print(signal.getsignal(signal.SIGALRM) is limit)
print(signal.signal(signal.SIGALRM, signal.SIG_DFL) is limit)
print(signal.getsignal(signal.SIGALRM))
