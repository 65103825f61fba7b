# set_wakeup_fd: an octet for each signal, in the order of arrival.
import os
import select
import signal
import socket
import threading
import time

signal.signal(signal.SIGUSR1, lambda signum, frame: None)
signal.signal(signal.SIGUSR2, lambda signum, frame: None)
r, w = os.pipe()
os.set_blocking(w, False)
print(signal.set_wakeup_fd(w))
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR2)
print(list(os.read(r, 10)))
print(signal.set_wakeup_fd(-1) == w, signal.set_wakeup_fd(-1))

a, b = socket.socketpair()
a.setblocking(False)
b.setblocking(False)
signal.set_wakeup_fd(b.fileno())
threading.Thread(target=lambda: (time.sleep(0.05), os.kill(os.getpid(), signal.SIGUSR1))).start()
print(select.select([a], [], [], 30)[0] == [a], a.recv(10))
signal.set_wakeup_fd(-1)

for args in ((10_000,), (r,), ("1",), (w, False)):
    try:
        print(signal.set_wakeup_fd(*args))
    except (ValueError, OSError, TypeError) as error:
        print(type(error).__name__, "non-blocking" in str(error))


def from_thread():
    try:
        signal.set_wakeup_fd(w)
    except ValueError as error:
        print(error)


thread = threading.Thread(target=from_thread)
thread.start()
thread.join()
print(signal.set_wakeup_fd(w, warn_on_full_buffer=False))
for _ in range(2):
    signal.raise_signal(signal.SIGUSR1)
print(len(os.read(r, 100)))
