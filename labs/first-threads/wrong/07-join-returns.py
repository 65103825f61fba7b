# Takes what join returns for what the function returned.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}


def weigh(parcel):
    time.sleep(0.1)
    return grams[parcel]


threads = [threading.Thread(target=weigh, args=(parcel,), name=parcel) for parcel in grams]
for thread in threads:
    thread.start()
weights = [thread.join() for thread in threads]

print('weights', weights)
