import threading
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue

q = SimpleQueue()
for i in range(3):
    q.put(i)
print(q.qsize(), q.empty(), q.get(), q.get_nowait(), q.get(timeout=1), q.empty())
for bad in (lambda: q.get_nowait(), lambda: q.get(False), lambda: q.get(timeout=0.01), lambda: q.get(timeout=-1), lambda: q.put(), lambda: SimpleQueue(1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
got = []


def consumer():
    while (item := q.get()) is not None:
        got.append(item * 10)


t = threading.Thread(target=consumer)
t.start()
for i in (1, 2, 3, None):
    q.put(i)
t.join()
print(got)
f = Queue(maxsize=2)
f.put('a')
f.put('b')
print(f.full(), f.qsize())
try:
    f.put('c', block=False)
except Full as e:
    print('Full', repr(e))
print(f.get(), f.get())
try:
    f.get_nowait()
except Empty as e:
    print('Empty', repr(e))
f.task_done()
f.task_done()
try:
    f.task_done()
except ValueError as e:
    print(e)
l = LifoQueue()
p = PriorityQueue()
for x in (3, 1, 2):
    l.put(x)
    p.put((x, str(x)))
print([l.get() for _ in range(3)], [p.get() for _ in range(3)])
print(Empty.__module__, SimpleQueue[int])
