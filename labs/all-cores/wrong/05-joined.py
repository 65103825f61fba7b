# Joins each thread before the next one starts.
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
    total += weigh(parcel)


for parcel in (1, 2, 3):
    thread = threading.Thread(target=work, args=(parcel,))
    thread.start()
    thread.join()
print('total', total)
