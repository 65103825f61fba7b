# The list has its three places before the threads begin, and each thread fills its own.
# The price: you have to know beforehand how many results there will be.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}
weights = [None] * len(grams)


def weigh(place, parcel):
    time.sleep(0.1)
    weights[place] = grams[parcel]


threads = []
for place, parcel in enumerate(grams):
    thread = threading.Thread(target=weigh, args=(place, parcel), name=parcel)
    thread.start()
    threads.append(thread)
for thread in threads:
    thread.join()

print('weights', weights)
