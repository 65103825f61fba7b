# Each till has a lock of its own.
import threading


def ticket_numbers():
    number = 0
    while True:
        number += 1
        yield number


numbers = ticket_numbers()
sold = []


def till():
    lock = threading.Lock()
    for _ in range(2):
        with lock:
            sold.append(next(numbers))


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
