import threading
import time


class TokenBucket:
    def __init__(self, capacity):
        self.tokens = capacity
        self.cond = threading.Condition()

    def take(self, n=1):
        with self.cond:
            ok = self.cond.wait_for(lambda: self.tokens >= n, timeout=5)
            if ok:
                self.tokens -= n
            return ok

    def refill(self, n):
        with self.cond:
            self.tokens += n
            self.cond.notify_all()


bucket = TokenBucket(2)
got = []


def client(n):
    got.append((n, bucket.take(n)))


threads = [threading.Thread(target=client, args=(n,)) for n in (1, 1, 2, 3)]
for t in threads:
    t.start()
for _ in range(5):
    bucket.refill(1)
for t in threads:
    t.join()
print(sorted(got), bucket.tokens)
