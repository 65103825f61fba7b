import threading


class Monitor:
    def __init__(self):
        self._lock = threading.RLock()

    def __getattribute__(self, name):
        value = object.__getattribute__(self, name)
        if name.startswith('_') or not callable(value):
            return value

        def locked(*args):
            with self._lock:
                return value(*args)

        return locked


class Stack(Monitor):
    def __init__(self):
        super().__init__()
        self.items = []

    def push(self, x):
        self.items.append(x)
        return self.size()

    def size(self):
        return len(self.items)


s = Stack()
sizes = []
threads = [threading.Thread(target=lambda n: sizes.append(s.push(n)), args=(n,)) for n in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(sizes), sorted(s.items), s.size())
