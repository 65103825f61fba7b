# Two who have not agreed: the put comes before the shutdown, or fails.
#: ok "put\n"
#: ok "ShutDown\n"
import threading
from queue import Queue, ShutDown

queue = Queue()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def producer():
    global answer
    try:
        queue.put('x')
        answer = 'put'
    except ShutDown:
        answer = 'ShutDown'


run(producer, queue.shutdown)
print(answer)
