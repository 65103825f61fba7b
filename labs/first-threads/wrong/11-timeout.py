# Waits for at most a fixed time, and goes on without asking whether the thread has ended.
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
    thread.join(timeout=1)

print('weights', [weights.get(parcel) for parcel in grams])
