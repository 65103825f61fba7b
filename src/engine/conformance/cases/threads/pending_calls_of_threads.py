# Handlers run on the main thread, whoever got the signal.
import os
import signal
import threading
import time

where = []


def handler(signum, frame):
    where.append(threading.current_thread().name)


signal.signal(signal.SIGUSR1, handler)


def sender():
    signal.raise_signal(signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGUSR1)


thread = threading.Thread(target=sender, name="sender")
thread.start()
thread.join()
while not where:
    time.sleep(0.01)
print(set(where))
where.clear()

signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
print(where)
try:
    signal.pthread_kill(threading.get_ident(), 0)
    print("here")
    signal.pthread_kill(threading.get_ident(), 1000)
except OSError as error:
    print(error)
try:
    threading.Thread(target=lambda: signal.signal(signal.SIGUSR1, handler)).run()
    print("run() is the main thread")
except ValueError as error:
    print(error)


def set_handler():
    try:
        signal.signal(signal.SIGUSR1, handler)
    except ValueError as error:
        print(error)


thread = threading.Thread(target=set_handler)
thread.start()
thread.join()
print(signal.siginterrupt(signal.SIGUSR1, False), signal.siginterrupt(signal.SIGUSR1, True))
for wrong in (0, 65, signal.SIGKILL):
    try:
        signal.siginterrupt(wrong, True)
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)
order = []
for number in (signal.SIGUSR2, signal.SIGUSR1, signal.SIGHUP):
    signal.signal(number, lambda signum, frame: order.append(signum))
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2, signal.SIGUSR1, signal.SIGHUP])
for number in (signal.SIGUSR2, signal.SIGUSR1, signal.SIGHUP):
    signal.raise_signal(number)
signal.pthread_sigmask(signal.SIG_SETMASK, [])
print([signal.Signals(n).name for n in order])
