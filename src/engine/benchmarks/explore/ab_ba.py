# Two locks, taken in two orders.
import threading

a, b = threading.Lock(), threading.Lock()


def work(mine, other):
    with mine:
        with other:
            print(threading.current_thread().name)


threads = [threading.Thread(target=work, args=pair) for pair in ((a, b), (b, a))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
