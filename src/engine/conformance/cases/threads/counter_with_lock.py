import threading


class Counter:
    def __init__(self):
        self._value = 0
        self._lock = threading.Lock()

    def increment(self, by=1):
        with self._lock:
            self._value += by

    @property
    def value(self):
        with self._lock:
            return self._value


def work(counter, times):
    for _ in range(times):
        counter.increment()


c = Counter()
threads = [threading.Thread(target=work, args=(c, 200)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(c.value)
c.increment(by=-800)
print(c.value)
