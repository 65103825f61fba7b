# An Event is a flag that one can wait for. The worker may go on with other work after it has set it.
# The price: one more object, and somebody has to set it on every way out of the function.
import threading

total = 0
ready = threading.Event()


def add_up():
    global total
    result = 0
    for number in range(100_000):
        result += number
    total = result
    ready.set()


worker = threading.Thread(target=add_up, name='worker')
worker.start()
ready.wait()
print('total', total)
