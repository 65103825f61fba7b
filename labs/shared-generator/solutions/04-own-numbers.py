# Each till has a generator of its own, with numbers that no other till gives out. Nothing is shared, so nothing has to be protected.
# The price: the numbers are not sold in order, and how many tills there are has to be known from the start.
import threading


def ticket_numbers(first, step):
    number = first
    while True:
        yield number
        number += step


sold = []


def till(first):
    numbers = ticket_numbers(first, 2)
    for _ in range(2):
        sold.append(next(numbers))


tills = [threading.Thread(target=till, args=(first,)) for first in (1, 2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
