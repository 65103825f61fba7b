# Weighing needs nobody, so it is done outside. Only the addition is under the lock.
# The price: one lock, taken once by each thread. With many tiny additions even that would be too much.
import threading

total = 0
lock = threading.Lock()


def weigh(parcel):
    grams = 0
    for step in range(1500):
        grams += parcel * step % 7
    return grams


def work(parcel):
    global total
    grams = weigh(parcel)
    with lock:
        total += grams


threads = [threading.Thread(target=work, args=(parcel,)) for parcel in (1, 2, 3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('total', total)
