# Calls run: this executes the function in the thread that calls it. No new thread is started for it.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = []


def weigh(parcel):
    time.sleep(0.1)
    weights.append(grams[parcel])


threads = [threading.Thread(target=weigh, args=(parcel,), name=parcel) for parcel in grams]
for thread in threads:
    thread.run()

print('weights', weights)
