import itertools
import queue
import threading


class Scheduler:
    def __init__(self):
        self._queue = queue.PriorityQueue()
        self._count = itertools.count()
        self.log = []

    def submit(self, priority, fn, *args):
        self._queue.put((priority, next(self._count), fn, args))

    def run(self):
        while True:
            priority, number, fn, args = self._queue.get()
            if fn is None:
                return
            self.log.append((priority, number, fn(*args)))


s = Scheduler()
s.submit(5, pow, 2, 10)
s.submit(1, max, 3, 9)
s.submit(5, min, 4, 8)
s.submit(0, len, 'abc')
s.submit(9, None)
t = threading.Thread(target=s.run)
t.start()
t.join()
for row in s.log:
    print(row)
