# The log has every letter, and appending is one step. What can be computed from it afterwards need not be shared at all.
# The price: while the workers run, nobody knows the counts.
import threading
import time

letters = ['Oslo', 'Rome', 'Oslo']
log = []
counts = {'Oslo': 0, 'Rome': 0}


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


workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
counts = {town: log.count(town) for town in counts}
print(f'carried {len(log)}')
print(f'Oslo {counts["Oslo"]}')
print(f'Rome {counts["Rome"]}')
