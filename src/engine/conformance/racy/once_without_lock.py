import sys
import threading

sys.setswitchinterval(1e-6)

made = []


def connect():
    made.append('db')
    return made[-1]


class Pool:
    db = None

    def get(self):
        if self.db is None:
            self.db = connect()
        return self.db


p = Pool()
ts = [threading.Thread(target=p.get) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(made)
