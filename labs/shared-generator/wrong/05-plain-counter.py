# No generator any more, but reading, adding and taking the number are several steps.
import threading


number = 0


def next_number():
    global number
    number += 1
    return number


sold = []


def till():
    for _ in range(2):
        sold.append(next_number())


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
