"""Work stealing with one deque for each worker."""
import random
import threading
from collections import Counter, deque


class Scheduler:
    def __init__(self, workers, seed=1):
        self.queues = [deque() for _ in range(workers)]
        self.locks = [threading.Lock() for _ in range(workers)]
        self.pending = 0
        self.idle = threading.Condition()
        self.results = {}
        self.stolen = 0
        self.random = [random.Random(seed + i) for i in range(workers)]
        self.local = threading.local()

    def spawn(self, task, *args):
        me = getattr(self.local, 'index', 0)
        with self.idle:
            self.pending += 1
            with self.locks[me]:
                self.queues[me].append((task, args))
            self.idle.notify()

    def take(self, me):
        with self.locks[me]:
            if self.queues[me]:
                return self.queues[me].pop()
        victims = [i for i in range(len(self.queues)) if i != me]
        self.random[me].shuffle(victims)
        for victim in victims:
            with self.locks[victim]:
                if self.queues[victim]:
                    self.stolen += 1
                    return self.queues[victim].popleft()
        return None

    def work(self, me):
        self.local.index = me
        while True:
            job = self.take(me)
            if job is None:
                with self.idle:
                    if not self.pending:
                        self.idle.notify_all()
                        return
                    self.idle.wait(0.001)
                continue
            task, args = job
            task(self, *args)
            with self.idle:
                self.pending -= 1
                if not self.pending:
                    self.idle.notify_all()

    def run(self):
        threads = [threading.Thread(target=self.work, args=(i,)) for i in range(len(self.queues))]
        for t in threads:
            t.start()
        for t in threads:
            t.join()


def total(s, lo, hi, key):
    if hi - lo <= 25:
        s.results[key] = sum(range(lo, hi))
        return
    mid = (lo + hi) // 2
    s.spawn(total, lo, mid, key + 'l')
    s.spawn(total, mid, hi, key + 'r')


s = Scheduler(4)
s.spawn(total, 0, 1000, '')
s.run()
print(sum(s.results.values()), len(s.results), s.pending, [len(q) for q in s.queues])
print(Counter(map(len, s.results)))
print(max(s.results), min(s.results), hasattr(s.local, 'index'))
