# join() returns when each item has been taken and task_done() said so: the result is there.
#: ok "['x']\n"
import threading
from queue import Queue

queue = Queue()
done = []


def worker():
    item = queue.get()
    done.append(item)
    queue.task_done()


threading.Thread(target=worker).start()
queue.put('x')
queue.join()
print(done)
