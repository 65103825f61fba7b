# Waits at the same time, and weighs under the lock.
import threading
import time

boxes = {'harbour': 3, 'market': 5, 'station': 4}
total = 0
heaviest = '', 0
lock = threading.Lock()


def fetch(stall):
    time.sleep(0.001)
    return boxes[stall]


def weigh(count):
    grams = 0
    for step in range(1500):
        grams += count * step % 7
    return grams


def visit(stall):
    global total, heaviest
    count = fetch(stall)
    with lock:
        grams = weigh(count)
        total += grams
        if grams > heaviest[1]:
            heaviest = stall, grams


threads = [threading.Thread(target=visit, args=(stall,)) for stall in boxes]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('total', total)
print('heaviest', *heaviest)
