# The main thread waits for a thread that waits for the main thread's lock.
#: deadlock ""
#: schedules 1
import threading

lock = threading.Lock()


def work():
    with lock:
        print('never')


with lock:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
