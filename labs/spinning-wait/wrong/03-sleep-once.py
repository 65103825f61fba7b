# Sleeps once and hopes that this is long enough.
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
time.sleep(0.0125)
print('total', total)
