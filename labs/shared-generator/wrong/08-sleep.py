# Sleeps, so that the tills come one after the other, most of the time.
import time
import threading


def ticket_numbers():
    number = 0
    while True:
        number += 1
        yield number


numbers = ticket_numbers()
sold = []


def till():
    for _ in range(2):
        time.sleep(0.01)
        sold.append(next(numbers))


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
