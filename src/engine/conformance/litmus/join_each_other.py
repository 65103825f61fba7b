# Each waits for the other's end, when both have been started.
#: deadlock ""
import threading

threads = []


def work(other):
    ready.wait()
    threads[other].join()


ready = threading.Event()
threads.append(threading.Thread(target=work, args=(1,)))
threads.append(threading.Thread(target=work, args=(0,)))
for thread in threads:
    thread.start()
ready.set()
threads[0].join()
