# Each waits for the other's end.
#: deadlock ""
import threading

threads = []


def work(other):
    threads[other].join()


threads.append(threading.Thread(target=work, args=(1,)))
threads.append(threading.Thread(target=work, args=(0,)))
ready = threading.Event()
for thread in reversed(threads):
    thread.start()
threads[0].join()
