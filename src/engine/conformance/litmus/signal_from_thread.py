# A thread sends a signal to its process: the handler runs in the main thread, which waits for that thread.
#: ok "main\n"
import os
import signal
import threading

where = []


def handler(number, frame):
    main = threading.main_thread()
    where.append('main' if threading.current_thread() is main else 'other')


signal.signal(signal.SIGUSR1, handler)
thread = threading.Thread(target=os.kill, args=(os.getpid(), signal.SIGUSR1))
thread.start()
thread.join()
print(*where)
