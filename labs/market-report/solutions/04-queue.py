# The threads put what they have weighed into a queue, and the main thread alone keeps the books.
# The price: somebody has to know how many weights will come.
import queue
import threading
import time

boxes = {'harbour': 3, 'market': 5, 'station': 4}
weights = queue.SimpleQueue()


def fetch(stall):
    time.sleep(0.001)
    return boxes[stall]


def weigh(count):
    grams = 0
    for step in range(1500):
        grams += count * step % 7
    return grams


def visit(stall):
    weights.put((stall, weigh(fetch(stall))))


threads = [threading.Thread(target=visit, args=(stall,)) for stall in boxes]
for thread in threads:
    thread.start()
total = 0
heaviest = '', 0
for _ in threads:
    stall, grams = weights.get()
    total += grams
    if grams > heaviest[1]:
        heaviest = stall, grams
for thread in threads:
    thread.join()
print('total', total)
print('heaviest', *heaviest)
