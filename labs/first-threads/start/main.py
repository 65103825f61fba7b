import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = []


def weigh(parcel):
    time.sleep(0.1)
    weights.append(grams[parcel])


for parcel in grams:
    threading.Thread(target=weigh, args=(parcel,), name=parcel).start()

print('weights', weights)
