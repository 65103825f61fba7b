# get_nowait() comes before the put (Empty) or after.
#: ok "x\n"
#: ok "Empty\n"
import threading
from queue import Empty, Queue

queue = Queue()
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


run(consumer, lambda: queue.put('x'))
print(answer)
