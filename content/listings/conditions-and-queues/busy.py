import threading
import time

parcels = []
looks = 0


def deliver():
    time.sleep(0.002)
    parcels.append('a book')


threading.Thread(target=deliver).start()
while not parcels:
    looks += 1
print('got', parcels.pop())
print('looked more than a hundred times:', looks > 100)
