# wanted: ok "[1]\n" ValueError
import threading

step = 1


def numbers():
    number = 0
    while True:
        number += step
        yield number


source = numbers()
got = []


def take():
    global step
    step = 1
    got.append(next(source))


threads = [threading.Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(got)
