# Each thread counts for itself, and the sum is made after both have ended. Nothing is shared, so nothing needs a lock. The price: the total is known only at the end.
import threading

counts = [0, 0]


def click(who):
    counts[who] = counts[who] + 1


threads = [threading.Thread(target=click, args=(who,)) for who in [0, 1]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('clicks', counts[0] + counts[1])
