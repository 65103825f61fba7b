# Does not count when the lock is taken.
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
            if not letters:
                return
            town = letters.pop()
        carry(town)
        log.append(town)
        if lock.acquire(blocking=False):
            counts[town] = counts[town] + 1
            lock.release()


workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(f'carried {len(log)}')
print(f'Oslo {counts["Oslo"]}')
print(f'Rome {counts["Rome"]}')
