# Two items, two consumers: each gets one.
#: ok "1 2\n"
#: ok "2 1\n"
import threading
from queue import Queue

queue = Queue()
queue.put(1)
queue.put(2)
got = [0, 0]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer(i):
    got[i] = queue.get()


run(lambda: consumer(0), lambda: consumer(1))
print(*got)
