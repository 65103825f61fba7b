import threading
import time


class Ticker(threading.Thread):
    def __init__(self, interval):
        super().__init__(daemon=True)
        self.interval, self.stopped, self.ticks = interval, threading.Event(), 0

    def run(self):
        while not self.stopped.wait(self.interval):
            self.ticks += 1

    def stop(self):
        self.stopped.set()
        self.join()


t = Ticker(0.02)
t.start()
time.sleep(0.11)
t.stop()
print(3 <= t.ticks <= 6, t.is_alive(), t.daemon)
n = t.ticks
time.sleep(0.05)
print(t.ticks == n)
