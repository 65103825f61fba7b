import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.lock = threading.Condition()

    def count_down(self):
        with self.lock:
            self.count -= 1
            if self.count <= 0:
                self.lock.notify_all()

    def wait(self, timeout=None):
        with self.lock:
            return self.lock.wait_for(lambda: self.count <= 0, timeout)


latch = CountDownLatch(3)
print(latch.wait(0.01))
threads = [threading.Thread(target=latch.count_down) for _ in range(3)]
for t in threads:
    t.start()
print(latch.wait(), latch.count)
for t in threads:
    t.join()
