import queue

q = queue.Queue()
print(q.empty(), q.full(), q.qsize(), q.maxsize)
for x in 'abc':
    q.put(x)
print(q.qsize(), q.get(), q.get(timeout=1), q.get(False), q.empty())
for f in (q.get_nowait, lambda: q.get(block=False), lambda: q.get(timeout=0.01)):
    try:
        f()
    except queue.Empty as e:
        print('Empty', repr(e), type(e).__module__)
for f in (lambda: q.get(timeout=-1), lambda: q.put(1, timeout=-1)):
    try:
        print(f())
    except ValueError as e:
        print(e)
b = queue.Queue(maxsize=2)
b.put(1)
b.put_nowait(2)
print(b.full())
for f in (lambda: b.put_nowait(3), lambda: b.put(3, timeout=0.01), lambda: b.put(3, False)):
    try:
        f()
    except queue.Full as e:
        print('Full', repr(e))
try:
    q.task_done()
    q.task_done()
    q.task_done()
    q.task_done()
except ValueError as e:
    print(e)
print(list(b.queue), b.unfinished_tasks)
