# Each thread stores its weight in a place of its own, and the main thread does the books when all have ended.
# The price: nobody can see the total before the end.
import threading
import time

boxes = {'harbour': 3, 'market': 5, 'station': 4}
weights = {}


def fetch(stall):
    time.sleep(0.001)
    return boxes[stall]


def weigh(count):
    grams = 0
    for step in range(1500):
        grams += count * step % 7
    return grams


def visit(stall):
    weights[stall] = weigh(fetch(stall))


threads = [threading.Thread(target=visit, args=(stall,)) for stall in boxes]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('total', sum(weights.values()))
print('heaviest', *max(weights.items(), key=lambda item: item[1]))
