# Sleeps for longer than the scales take.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = {}


def weigh(parcel):
    time.sleep(0.1)
    weights[parcel] = grams[parcel]


for parcel in grams:
    threading.Thread(target=weigh, args=(parcel,), name=parcel).start()
time.sleep(0.5)

print('weights', [weights.get(parcel) for parcel in grams])
