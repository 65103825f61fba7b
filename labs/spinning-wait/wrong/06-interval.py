# Makes the switches more frequent: both still get half of the time.
import sys
import threading

total = 0
ready = False


def add_up():
    global total, ready
    result = 0
    for number in range(100_000):
        result += number
    total = result
    ready = True


sys.setswitchinterval(0.0005)
worker = threading.Thread(target=add_up, name='worker')
worker.start()
while not ready:
    pass
print('total', total)
