import threading
import time

results = {}


def job(number):
    time.sleep(0.05)  # stands for the network
    return number * number


def keep(number):
    results[number] = job(number)


print('begin')
threads = [threading.Thread(target=keep, args=(number,)) for number in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('results', *[results[number] for number in range(4)])
