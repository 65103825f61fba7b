# A queue hands out each letter once and a second one takes the results. Both have their lock inside.
# The price: two more objects, and the counting waits in the main thread.
import queue
import threading
import time

letters = ['Oslo', 'Rome', 'Oslo']
log = []
counts = {'Oslo': 0, 'Rome': 0}
waiting = queue.SimpleQueue()
done = queue.SimpleQueue()


def carry(town):
    time.sleep(0.01)


def work():
    while True:
        try:
            town = waiting.get_nowait()
        except queue.Empty:
            return
        carry(town)
        done.put(town)


for town in letters:
    waiting.put(town)
workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
while not done.empty():
    town = done.get()
    log.append(town)
    counts[town] += 1
print(f'carried {len(log)}')
print(f'Oslo {counts["Oslo"]}')
print(f'Rome {counts["Rome"]}')
