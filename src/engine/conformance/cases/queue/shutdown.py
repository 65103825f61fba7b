import queue
import threading

q = queue.Queue()
q.put(1)
q.put(2)
q.shutdown()
try:
    q.put(3)
except queue.ShutDown as e:
    print('put', repr(e))
print(q.get(), q.get())
for f in (q.get, q.get_nowait, lambda: q.get(timeout=1)):
    try:
        f()
    except queue.ShutDown as e:
        print('get', repr(e))
q.task_done()
q.task_done()
q.join()
i = queue.Queue()
for x in range(4):
    i.put(x)
i.shutdown(immediate=True)
print(i.qsize(), i.unfinished_tasks)
try:
    i.get()
except queue.ShutDown:
    print('immediate')
i.join()
blocked = queue.Queue(1)
blocked.put('x')
seen = []


def putter():
    try:
        blocked.put('y')
    except queue.ShutDown:
        seen.append('putter woke')


empty = queue.LifoQueue()


def getter():
    try:
        empty.get()
    except queue.ShutDown:
        seen.append('getter woke')


threads = [threading.Thread(target=f) for f in (putter, getter)]
for t in threads:
    t.start()
blocked.shutdown()
empty.shutdown()
for t in threads:
    t.join()
print(sorted(seen), issubclass(queue.ShutDown, Exception))
