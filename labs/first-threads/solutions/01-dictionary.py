# Each thread stores its weight under the name of its parcel, and the main thread reads them in the order it wants.
# The price: the parcels need different names.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = {}


def weigh(parcel):
    time.sleep(0.1)
    weights[parcel] = grams[parcel]


threads = [threading.Thread(target=weigh, args=(parcel,), name=parcel) for parcel in grams]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print('weights', [weights[parcel] for parcel in grams])
