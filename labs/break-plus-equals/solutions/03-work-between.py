# Reads, does some work, and stores. The work is a call, so others may run meanwhile.
# This is the shape that one recognises in a review.
import threading
import time

total = 0
done = []


def add():
    global total
    before = total
    time.sleep(0)
    total = before + 1
    done.append(1)


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f'total {total} after {len(done)} additions')
