# Two consumers, one item: one of them waits for ever.
#: deadlock ""
import threading
from queue import Queue

queue = Queue()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(queue.get, queue.get, lambda: queue.put('x'))
print('never')
