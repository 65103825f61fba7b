# Asks whether the generator is busy, and calls it later: it may be busy by then.
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
        while numbers.gi_running:
            pass
        sold.append(next(numbers))


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
