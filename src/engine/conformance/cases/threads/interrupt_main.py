import _thread
import signal
import threading
import time

done = threading.Event()


def interrupt():
    _thread.interrupt_main()


try:
    threading.Thread(target=interrupt).start()
    while True:
        time.sleep(0.001)
except KeyboardInterrupt as e:
    print('KeyboardInterrupt', e.args)
seen = []
signal.signal(signal.SIGUSR1, lambda n, f: seen.append(n == signal.SIGUSR1))
_thread.interrupt_main(signal.SIGUSR1)
print(seen)
for bad in (0, 100, 'x'):
    try:
        _thread.interrupt_main(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
