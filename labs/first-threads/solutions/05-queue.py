# Each thread sends its weight with the name of its parcel, and the main thread waits for three messages. It needs no join.
# The price: the main thread has to put them in order.
import queue
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
arrived = queue.SimpleQueue()


def weigh(parcel):
    time.sleep(0.1)
    arrived.put((parcel, grams[parcel]))


for parcel in grams:
    threading.Thread(target=weigh, args=(parcel,), name=parcel).start()

weights = dict(arrived.get() for _ in grams)
print('weights', [weights[parcel] for parcel in grams])
