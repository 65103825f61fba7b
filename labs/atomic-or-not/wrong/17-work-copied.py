# Gives each worker a copy of all letters: nothing collides, and everything is carried twice.
import threading
import time

letters = ['Oslo', 'Rome', 'Oslo']
log = []
counts = {'Oslo': 0, 'Rome': 0}
lock = threading.Lock()


def carry(town):
    time.sleep(0.01)


def work(letters):
    while letters:
        town = letters.pop()
        carry(town)
        log.append(town)
        with lock:
            counts[town] = counts[town] + 1


workers = [threading.Thread(target=work, args=(list(letters),)) for _ in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(f'carried {len(log)}')
print(f'Oslo {counts["Oslo"]}')
print(f'Rome {counts["Rome"]}')
