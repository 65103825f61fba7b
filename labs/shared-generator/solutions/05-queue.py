# The numbers are drawn before the tills open and lie in a queue. A queue is made for many takers.
# Only the main thread ever runs the generator.
# The price: somebody has to know how many are needed, or a thread has to draw new ones.
import queue
import threading


def ticket_numbers():
    number = 0
    while True:
        number += 1
        yield number


source = ticket_numbers()
numbers = queue.SimpleQueue()
for _ in range(4):
    numbers.put(next(source))
sold = []


def till():
    for _ in range(2):
        sold.append(numbers.get())


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
