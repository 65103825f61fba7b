# Each thread puts its result into a place of its own, and the main thread adds them up after the joins.
# The price: nobody can look at the total in the meantime.
import threading

weights = {}

def weigh(parcel):
    grams = 0
    for step in range(1500):
        grams += parcel * step % 7
    return grams


def work(parcel):
    weights[parcel] = weigh(parcel)


threads = [threading.Thread(target=work, args=(parcel,)) for parcel in (1, 2, 3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('total', sum(weights.values()))
