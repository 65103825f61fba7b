# Two producers: either item may be first.
#: ok "1 2\n"
#: ok "2 1\n"
import threading
from queue import Queue

queue = Queue()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: queue.put(1), lambda: queue.put(2))
print(queue.get(), queue.get())
