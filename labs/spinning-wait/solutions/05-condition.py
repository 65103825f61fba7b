# A condition lets a thread wait until something is true, with the lock that protects it.
# The price: the longest of these answers. It pays if there is more to wait for than one flag.
import threading

total = 0
ready = False
changed = threading.Condition()


def add_up():
    global total, ready
    result = 0
    for number in range(100_000):
        result += number
    with changed:
        total = result
        ready = True
        changed.notify()


worker = threading.Thread(target=add_up, name='worker')
worker.start()
with changed:
    changed.wait_for(lambda: ready)
print('total', total)
