# get() waits for the item: one outcome, whoever is first.
#: ok "x\n"
import threading
from queue import Queue

queue = Queue()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    print(queue.get())


run(consumer, lambda: queue.put('x'))
