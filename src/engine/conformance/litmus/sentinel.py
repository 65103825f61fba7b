# One None for each of two workers: both end.
#: ok "['x']\n"
import threading
from queue import SimpleQueue

queue = SimpleQueue()
done = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def worker():
    while (item := queue.get()) is not None:
        done.append(item)


def producer():
    for item in ('x', None, None):
        queue.put(item)


run(worker, worker, producer)
print(done)
