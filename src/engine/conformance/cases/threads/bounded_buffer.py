import threading


class BoundedBuffer:
    def __init__(self, size):
        self.items, self.size = [], size
        lock = threading.Lock()
        self.not_full, self.not_empty = threading.Condition(lock), threading.Condition(lock)

    def put(self, x):
        with self.not_full:
            while len(self.items) == self.size:
                self.not_full.wait()
            self.items.append(x)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            x = self.items.pop(0)
            self.not_full.notify()
            return x


buf = BoundedBuffer(2)
got = []


def produce():
    for i in range(12):
        buf.put(i)


def consume(n):
    for _ in range(n):
        got.append(buf.get())


threads = [threading.Thread(target=produce), threading.Thread(target=consume, args=(12,))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(got, buf.items)
