# Drops the exception, and with it the ticket.
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
        try:
            sold.append(next(numbers))
        except ValueError:
            pass


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
