# One place, two producers, nobody takes.
#: deadlock ""
import threading
from queue import Queue

queue = Queue(maxsize=1)

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: queue.put('a'), lambda: queue.put('b'))
print('never')
