# After the exception begins to count anew.
import threading


def ticket_numbers():
    number = 0
    while True:
        number += 1
        yield number


numbers = ticket_numbers()
sold = []


def till():
    global numbers
    for _ in range(2):
        try:
            sold.append(next(numbers))
        except ValueError:
            numbers = ticket_numbers()
            sold.append(next(numbers))


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
