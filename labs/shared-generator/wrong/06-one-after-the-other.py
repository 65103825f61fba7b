# The second till opens when the first one has closed.
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
        sold.append(next(numbers))


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
    thread.join()
print('sold', sorted(sold))
