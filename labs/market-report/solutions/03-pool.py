# A pool hands the weights back in their order. The functions know nothing of threads.
# The price: the pool has locks of its own, and the threads belong to it.
import time
from concurrent.futures import ThreadPoolExecutor

boxes = {'harbour': 3, 'market': 5, 'station': 4}


def fetch(stall):
    time.sleep(0.001)
    return boxes[stall]


def weigh(count):
    grams = 0
    for step in range(1500):
        grams += count * step % 7
    return grams


def visit(stall):
    return weigh(fetch(stall))


with ThreadPoolExecutor(max_workers=3) as pool:
    weights = dict(zip(boxes, pool.map(visit, boxes)))
heaviest = max(weights, key=weights.get)
print('total', sum(weights.values()))
print('heaviest', heaviest, weights[heaviest])
