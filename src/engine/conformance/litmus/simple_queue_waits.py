# get() of a SimpleQueue waits.
#: ok "x\n"
#: schedules 1
import threading
from queue import SimpleQueue

queue = SimpleQueue()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    print(queue.get())


run(consumer, lambda: queue.put('x'))
