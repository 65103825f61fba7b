# wanted: ok "1\n"
import threading


class Meter:
    def __init__(self):
        self._count = 0

    @property
    def count(self):
        return self._count

    @count.setter
    def count(self, value):
        self._count = value


meter = Meter()


def tick():
    meter.count = meter.count + 1


threads = [threading.Thread(target=tick) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(meter.count)
