import sys
import threading

sys.setswitchinterval(1e-6)


class Ids:
    def __init__(self):
        self.last = 0

    def peek(self):
        return self.last

    def new(self):
        self.last = self.peek() + 1
        return self.last


ids = Ids()
got = []
ts = [threading.Thread(target=lambda: got.append(ids.new())) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
