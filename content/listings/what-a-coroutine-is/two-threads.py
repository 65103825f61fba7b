import threading


def tickets():
    number = 0
    while True:
        number += 1
        yield number


source = tickets()
sold = []


def till():
    sold.append(next(source))


threads = [threading.Thread(target=till) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('sold', *sorted(sold))
