# One place, two producers, one who takes one: at the end one item is there, and nobody waits.
#: ok "a then b\n"
#: ok "b then a\n"
import threading
from queue import Queue

queue = Queue(maxsize=1)
first = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def take():
    global first
    first = queue.get()


run(lambda: queue.put('a'), lambda: queue.put('b'), take)
print(first, 'then', queue.get())
