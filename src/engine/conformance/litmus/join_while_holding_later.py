# Here the lock is taken after the start: if the thread is faster, all is well.
#: ok "in\n"
#: deadlock ""
#: schedules 2
import threading

lock = threading.Lock()


def work():
    with lock:
        print('in')


thread = threading.Thread(target=work)
thread.start()
with lock:
    thread.join()
