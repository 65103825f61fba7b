# Makes the scales differently slow, so that the threads are ready in the right order, most of the time.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = []


def weigh(parcel, seconds):
    time.sleep(seconds)
    weights.append(grams[parcel])


threads = []
for number, parcel in enumerate(grams):
    thread = threading.Thread(target=weigh, args=(parcel, 0.1 + number / 10), name=parcel)
    thread.start()
    threads.append(thread)
for thread in threads:
    thread.join()

print('weights', weights)
