# Asks a lock in a loop, without waiting for it.
import threading

total = 0
done = threading.Lock()


def add_up():
    global total
    result = 0
    for number in range(100_000):
        result += number
    total = result
    done.release()


done.acquire()
worker = threading.Thread(target=add_up, name='worker')
worker.start()
while not done.acquire(blocking=False):
    pass
print('total', total)
