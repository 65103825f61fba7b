# Sorts the weights. They are in an order, and it is another one than that of the parcels.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = []


def weigh(parcel):
    time.sleep(0.1)
    weights.append(grams[parcel])


threads = [threading.Thread(target=weigh, args=(parcel,), name=parcel) for parcel in grams]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print('weights', sorted(weights))
