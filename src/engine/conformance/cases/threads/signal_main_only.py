import signal
import threading

out = []


def work():
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    except ValueError as e:
        out.append(str(e))
    signal.raise_signal(signal.SIGUSR2)


def handler(n, frame):
    out.append(threading.current_thread().name)


signal.signal(signal.SIGUSR2, handler)
t = threading.Thread(target=work, name='worker')
t.start()
t.join()
print(out)
