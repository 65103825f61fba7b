# The put comes first in order of start, and get_nowait() may come before it all the same: it does not wait.
#: ok "item\n"
#: ok "Empty\n"
#: schedules 2
import threading
from queue import Empty, SimpleQueue

queue = SimpleQueue()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    global answer
    try:
        answer = queue.get_nowait()
    except Empty:
        answer = 'Empty'


run(lambda: queue.put('item'), consumer)
print(answer)
