import sys
import threading

sys.setswitchinterval(1e-6)

items = []


def work():
    items.append(len(items))


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(items)
