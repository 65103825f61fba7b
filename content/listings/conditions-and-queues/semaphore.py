import threading
import time

seats = threading.Semaphore(2)


def visit(seconds):
    with seats:
        print(threading.current_thread().name, 'sits down')
        time.sleep(seconds)
        print(threading.current_thread().name, 'gets up')


for name, seconds in [('ann', 0.1), ('bob', 0.3), ('cid', 0.1)]:
    threading.Thread(target=visit, args=(seconds,), name=name).start()
    time.sleep(0.01)
