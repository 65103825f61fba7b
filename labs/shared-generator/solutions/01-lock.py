# A lock around the next: only one thread at a time is inside of the generator, and it stays inside until the yield.
# Everybody who calls next has to remember the lock.
# The price: the other till waits while one asks.
import threading


def ticket_numbers():
    number = 0
    while True:
        number += 1
        yield number


numbers = ticket_numbers()
sold = []
lock = threading.Lock()


def till():
    for _ in range(2):
        with lock:
            sold.append(next(numbers))


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
