# empty() is only a look. Both consumers may see the one item; who comes second waits for ever. Else one of them sees nothing and goes home.
#: ok "1\n"
#: deadlock ""
import threading
from queue import Queue

queue = Queue()
queue.put('x')
taken = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    if not queue.empty():
        taken.append(queue.get())


run(consumer, consumer)
print(len(taken))
