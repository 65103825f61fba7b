# Joins each thread before the next one starts.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = []


def weigh(parcel):
    time.sleep(0.1)
    weights.append(grams[parcel])


for parcel in grams:
    thread = threading.Thread(target=weigh, args=(parcel,), name=parcel)
    thread.start()
    thread.join()

print('weights', weights)
