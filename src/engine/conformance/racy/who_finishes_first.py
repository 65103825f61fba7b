import sys
import threading

sys.setswitchinterval(1e-6)

finished = []


class Runner(threading.Thread):
    def run(self):
        for _ in range(2):
            pass
        finished.append(self.name)


ts = [Runner(name=n) for n in ('red', 'blue')]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(finished)
