# `pop` says by itself whether there was a letter, in one step, so asking first is not needed. The count has its lock.
# The price: an exception is part of the normal way.
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
        try:
            town = letters.pop()
        except IndexError:
            return
        carry(town)
        log.append(town)
        with lock:
            counts[town] += 1


workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(f'carried {len(log)}')
print(f'Oslo {counts["Oslo"]}')
print(f'Rome {counts["Rome"]}')
