# All that touches shared data is under the lock, needed or not. Only the slow part is outside.
# The price: a few steps wait that would not have to. The gain: nobody has to know what is one step.
import threading
import time

letters = ['Oslo', 'Rome', 'Oslo']
log = []
counts = {'Oslo': 0, 'Rome': 0}
lock = threading.Lock()


def carry(town):
    time.sleep(0.01)


def work():
    while True:
        with lock:
            town = letters.pop() if letters else None
        if town is None:
            return
        carry(town)
        with lock:
            log.append(town)
            counts[town] = counts[town] + 1


workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(f'carried {len(log)}')
print(f'Oslo {counts["Oslo"]}')
print(f'Rome {counts["Rome"]}')
