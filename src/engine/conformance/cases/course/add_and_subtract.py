# As many additions as subtractions: with a lock around each loop the sum is 0, whoever comes first.
import threading

lock = threading.RLock()
rounds = 100_000
number = 0


def add(count):
    global number
    lock.acquire()
    for _ in range(count):
        number += 1
    lock.release()


def subtract(count):
    global number
    with lock:
        with lock:
            for _ in range(count):
                number -= 1


threads = [threading.Thread(target=f, args=(rounds,)) for f in (add, subtract)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(number)

plain = threading.Lock()
plain.acquire()
print('a second time:', plain.acquire(timeout=0.1), plain.acquire(blocking=False))
plain.release()

data = []


def fill():
    for i in range(20_000):
        data.append(i)


threads = [threading.Thread(target=fill) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(data), sum(data) == 2 * sum(range(20_000)))
