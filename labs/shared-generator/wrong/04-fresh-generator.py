# A new generator for each till: both begin with 1.
import threading


def ticket_numbers():
    number = 0
    while True:
        number += 1
        yield number


sold = []


def till():
    numbers = ticket_numbers()
    for _ in range(2):
        sold.append(next(numbers))


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
