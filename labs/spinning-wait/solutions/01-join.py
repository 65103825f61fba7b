# join waits until the thread has ended, and needs no GIL for it. The flag is not needed any more.
# The price: it waits for the end of the thread. If the thread had something else to do afterwards, join would wait for that as well.
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


worker = threading.Thread(target=add_up, name='worker')
worker.start()
worker.join()
print('total', total)
