# Right in the threads, and the report is printed before they have ended.
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
    grams = weigh(fetch(stall))
    with lock:
        total += grams
        if grams > heaviest[1]:
            heaviest = stall, grams


threads = [threading.Thread(target=visit, args=(stall,)) for stall in boxes]
for thread in threads:
    thread.start()
print('total', total)
print('heaviest', *heaviest)
