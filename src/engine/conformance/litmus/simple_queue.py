# SimpleQueue is written in C: put is one step. Two orders.
#: ok "1 2\n"
#: ok "2 1\n"
#: schedules 2
import threading
from queue import SimpleQueue

queue = SimpleQueue()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: queue.put(1), lambda: queue.put(2))
print(queue.get(), queue.get())
