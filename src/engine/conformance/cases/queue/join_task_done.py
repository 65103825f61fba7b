import queue
import threading
import time

q = queue.Queue()
log = []


def worker():
    while (item := q.get()) is not None:
        time.sleep(0.001)
        log.append(item)
        q.task_done()
    q.task_done()


t = threading.Thread(target=worker)
t.start()
for i in range(5):
    q.put(i)
q.join()
print(log)
q.put(None)
q.join()
t.join()
print(q.unfinished_tasks, q.empty())
q.put('left')
print(q.unfinished_tasks)
waiter = threading.Thread(target=q.join)
waiter.start()
waiter.join(0.01)
print(waiter.is_alive())
q.task_done()
waiter.join()
print(waiter.is_alive(), q.qsize())
