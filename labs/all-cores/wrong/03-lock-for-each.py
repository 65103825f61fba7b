# Makes a lock for each thread.
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
    own_lock = threading.Lock()
    grams = weigh(parcel)
    with own_lock:
        total += grams


threads = [threading.Thread(target=work, args=(parcel,)) for parcel in (1, 2, 3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('total', total)
