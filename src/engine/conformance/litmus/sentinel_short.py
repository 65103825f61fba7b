# One None for two workers: one of them waits for ever.
#: deadlock ""
import threading
from queue import SimpleQueue

queue = SimpleQueue()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def worker():
    while queue.get() is not None:
        pass


run(worker, worker, lambda: queue.put(None))
print('never')
