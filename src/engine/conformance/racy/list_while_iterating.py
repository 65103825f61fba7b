import sys
import threading

sys.setswitchinterval(1e-6)

items = [1, 2]


def grow():
    for _ in range(2):
        pass
    items.append(3)


t = threading.Thread(target=grow)
t.start()
total = 0
for x in items:
    total += x
print(total)
t.join()
