# The letters are dealt out before the threads start, and each worker returns its own counts. Nothing is shared while they run.
# The price: a worker that is done early can not help the other.
import threading
import time

letters = ['Oslo', 'Rome', 'Oslo']
log = []
counts = {'Oslo': 0, 'Rome': 0}


def carry(town):
    time.sleep(0.01)


def work(letters, own):
    for town in letters:
        carry(town)
        own.append(town)


shares = [letters[0::2], letters[1::2]]
logs = [[], []]
workers = [threading.Thread(target=work, args=pair) for pair in zip(shares, logs)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
log = logs[0] + logs[1]
for town in log:
    counts[town] += 1
print(f'carried {len(log)}')
print(f'Oslo {counts["Oslo"]}')
print(f'Rome {counts["Rome"]}')
