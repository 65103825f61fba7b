import queue
import threading


class Pool:
    def __init__(self, size):
        self.tasks = queue.Queue()
        self.workers = [threading.Thread(target=self._work, name=f'worker-{i}') for i in range(size)]
        for w in self.workers:
            w.start()

    def _work(self):
        for fn, args, box in iter(self.tasks.get, None):
            box.append(fn(*args))
            self.tasks.task_done()

    def apply(self, fn, *args):
        box = []
        self.tasks.put((fn, args, box))
        return box

    def close(self):
        self.tasks.join()
        for _ in self.workers:
            self.tasks.put(None)
        for w in self.workers:
            w.join()


pool = Pool(3)
boxes = [pool.apply(divmod, n, 7) for n in range(20, 30)]
pool.close()
print([b[0] for b in boxes])
print([w.is_alive() for w in pool.workers])
