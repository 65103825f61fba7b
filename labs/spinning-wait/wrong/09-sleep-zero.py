# Sleeps for no time at all between two questions, and so still asks as fast as it can.
import threading
import time

total = 0
ready = False


def add_up():
    global total, ready
    result = 0
    for number in range(100_000):
        result += number
    total = result
    ready = True


worker = threading.Thread(target=add_up, name='worker')
worker.start()
while not ready:
    time.sleep(0)
print('total', total)
