# Without the signal module: SIGINT is KeyboardInterrupt all the same.
import os

try:
    os.kill(os.getpid(), 2)
    print("not reached")
except KeyboardInterrupt as error:
    print(repr(error))


def careful():
    try:
        os.kill(os.getpid(), 2)
    except Exception:
        print("no Exception")
    finally:
        print("finally")


try:
    careful()
except BaseException as error:
    print(type(error).__mro__)

import signal

print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
signal.signal(signal.SIGINT, signal.SIG_IGN)
os.kill(os.getpid(), 2)
print("ignored")
for args in ((), (1,), (1, None)):
    try:
        signal.default_int_handler(*args)
    except (TypeError, KeyboardInterrupt) as error:
        print(type(error).__name__, error)
