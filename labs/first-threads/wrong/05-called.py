# Calls the function instead of handing it over: the main thread does the work, one parcel after the other.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = []


def weigh(parcel):
    time.sleep(0.1)
    weights.append(grams[parcel])


for parcel in grams:
    weigh(parcel)

print('weights', weights)
