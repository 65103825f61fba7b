# A busy loop looks for signals where it jumps back: the frame that a handler is given, and tracebacks, stand at the condition.
import signal

hits = []


def handler(number, frame):
    hits.append((frame.f_code.co_name, frame.f_lineno))


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)


def busy():
    n = 0
    while len(hits) < 3:
        n += 1
        if n % 2:
            n += 2
        n -= 1
    return n > 0


print(busy(), set(hits))
signal.signal(signal.SIGALRM, lambda *args: 1 / 0)


def loop():
    total = 0
    for i in iter(int, 1):
        total += i
        total -= 1


def places(error):
    tb = error.__traceback__
    while tb is not None:
        yield tb.tb_frame.f_code.co_name, tb.tb_lineno
        tb = tb.tb_next


try:
    loop()
except ZeroDivisionError as e:
    print(*places(e))
signal.setitimer(signal.ITIMER_REAL, 0.01)
signal.signal(signal.SIGALRM, signal.default_int_handler)
n = 0
try:
    while True:
        n += 1
except KeyboardInterrupt as e:
    print(*places(e))
