# Gives the thread the result of a call, so the call is made here and the thread has nothing to do.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = []


def weigh(parcel):
    time.sleep(0.1)
    weights.append(grams[parcel])


threads = [threading.Thread(target=weigh(parcel), name=parcel) for parcel in grams]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print('weights', weights)
