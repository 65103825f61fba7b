import queue


class UniqueQueue(queue.Queue):
    def _init(self, maxsize):
        self.items = []

    def _qsize(self):
        return len(self.items)

    def _put(self, item):
        if item not in self.items:
            self.items.append(item)

    def _get(self):
        return self.items.pop(0)


u = UniqueQueue()
for x in (1, 2, 1, 3, 2):
    u.put(x)
print(u.qsize(), u.unfinished_tasks, [u.get() for _ in range(3)])


class Logged(queue.LifoQueue):
    def put(self, item, *args, **kwargs):
        print('put', item)
        super().put(item, *args, **kwargs)


q = Logged(maxsize=2)
q.put('a')
q.put_nowait('b')
try:
    q.put_nowait('c')
except queue.Full:
    print('full')
print(q.get(), q.get())
