import queue
import threading

STOP = object()
work = queue.Queue(maxsize=3)
results = queue.Queue()


def producer(start):
    for i in range(start, start + 10):
        work.put(i)


def consumer():
    while True:
        item = work.get()
        try:
            if item is STOP:
                return
            results.put(item * item)
        finally:
            work.task_done()


consumers = [threading.Thread(target=consumer) for _ in range(3)]
producers = [threading.Thread(target=producer, args=(s,)) for s in (0, 10)]
for t in consumers + producers:
    t.start()
for t in producers:
    t.join()
work.join()
print('all done', work.unfinished_tasks)
for _ in consumers:
    work.put(STOP)
for t in consumers:
    t.join()
print(sorted(results.get() for _ in range(results.qsize())))
print(work.empty(), results.empty())
