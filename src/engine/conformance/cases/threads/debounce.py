import threading
import time


class Debounce:
    def __init__(self, wait, fn):
        self.wait, self.fn, self.timer = wait, fn, None

    def __call__(self, *args):
        if self.timer:
            self.timer.cancel()
        self.timer = threading.Timer(self.wait, self.fn, args)
        self.timer.start()


calls = []
d = Debounce(0.05, calls.append)
for i in range(4):
    d(i)
    time.sleep(0.005)
d.timer.join()
print(calls)
