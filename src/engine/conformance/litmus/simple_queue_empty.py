# get_nowait() before or after the put.
#: ok "x\n"
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


run(consumer, lambda: queue.put('x'))
print(answer)
