import queue
import threading

q, r = queue.SimpleQueue(), queue.SimpleQueue()


def square():
    while (n := q.get()) >= 0:
        r.put(n * n)
    q.put(-1)


threads = [threading.Thread(target=square) for _ in range(4)]
for t in threads:
    t.start()
for n in range(20):
    q.put(n)
q.put(-1)
for t in threads:
    t.join()
got = []
while not r.empty():
    got.append(r.get())
print(sorted(got), q.get(), q.empty())
