import queue
import threading

q = queue.Queue(maxsize=1)
order = []


def producer():
    for i in range(4):
        q.put(i)
        order.append(('put', i))
    q.put(None)


t = threading.Thread(target=producer)
t.start()
got = []
while (item := q.get()) is not None:
    got.append(item)
t.join()
print(got, [n for what, n in order])
print(q.full(), q.empty())
q.put('only')
blocked = threading.Thread(target=q.put, args=('second',))
blocked.start()
blocked.join(0.01)
print(blocked.is_alive())
print(q.get(), q.get())
blocked.join()
print(blocked.is_alive())
