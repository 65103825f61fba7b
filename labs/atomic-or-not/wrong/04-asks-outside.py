# Pops under the lock, but asks before it has the lock.
import threading
import time

letters = ['Oslo', 'Rome', 'Oslo']
log = []
counts = {'Oslo': 0, 'Rome': 0}
lock = threading.Lock()


def carry(town):
    time.sleep(0.01)


def work():
    while letters:
        with lock:
            town = letters.pop()
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
