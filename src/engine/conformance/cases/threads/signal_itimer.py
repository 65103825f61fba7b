# setitimer and getitimer: by the clock on the wall, and by the time that the process runs.
import signal
import time

ticks = []


def tick(signum, frame):
    ticks.append(signal.Signals(signum).name)
    if len(ticks) >= 3:
        signal.setitimer(signal.ITIMER_REAL, 0)


signal.signal(signal.SIGALRM, tick)
print(signal.setitimer(signal.ITIMER_REAL, 0.05, 0.02))
while len(ticks) < 3:
    signal.pause()
print(ticks)
print(signal.getitimer(signal.ITIMER_REAL))

print(signal.setitimer(signal.ITIMER_REAL, 50, 7))
left, interval = signal.getitimer(signal.ITIMER_REAL)
print(49 < left <= 50, interval)
left, interval = signal.setitimer(signal.ITIMER_REAL, 0)
print(49 < left <= 50, interval)


def run_until(which, number):
    counts = [0]

    def count(signum, frame):
        counts[0] += 1

    signal.signal(number, count)
    signal.setitimer(which, 0.01, 0.01)
    while counts[0] < 2:
        pass
    signal.setitimer(which, 0)
    before = counts[0]
    time.sleep(0.05)
    return counts[0] == before, signal.getitimer(which)


print(run_until(signal.ITIMER_VIRTUAL, signal.SIGVTALRM))
print(run_until(signal.ITIMER_PROF, signal.SIGPROF))

# A sleeping process does not run.
counted = []
signal.signal(signal.SIGVTALRM, lambda signum, frame: counted.append(signum))
signal.setitimer(signal.ITIMER_VIRTUAL, 5)
time.sleep(0.1)
left, interval = signal.setitimer(signal.ITIMER_VIRTUAL, 0)
print(counted, 4 < left < 6, interval)

for args in ((9, 1), (signal.ITIMER_REAL, -1), (signal.ITIMER_REAL, 1, -1)):
    try:
        signal.setitimer(*args)
    except signal.ItimerError as error:
        print(type(error).__name__, error.errno, error, isinstance(error, OSError))
try:
    signal.getitimer(-1)
except OSError as error:
    print(error)
for args in (("0", 1), (0, "1"), (0,)):
    try:
        signal.setitimer(*args)
    except TypeError as error:
        print(error)
print(signal.ItimerError, signal.ItimerError.__mro__[1])
