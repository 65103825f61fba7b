import threading


class Repeat(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


count = []
enough = threading.Event()


def tick(label):
    count.append(label)
    if len(count) == 4:
        enough.set()


r = Repeat(0.005, tick, ['t'])
r.start()
enough.wait()
r.cancel()
r.join()
print(count[:4], r.finished.is_set())
