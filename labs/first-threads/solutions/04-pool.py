# A pool starts the threads, waits for them, and gives the results back in the order of the parcels.
# The price: you have to know what a pool is. The chapter about thread pools says it.
import time
from concurrent.futures import ThreadPoolExecutor

grams = {'tea': 250, 'lamp': 400, 'jar': 350}


def weigh(parcel):
    time.sleep(0.1)
    return grams[parcel]


with ThreadPoolExecutor(3) as pool:
    print('weights', list(pool.map(weigh, grams)))
