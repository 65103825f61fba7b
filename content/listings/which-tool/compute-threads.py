import threading

results = {}


def job(number):
    total = 0
    for step in range(10_000):
        total += step % 7
    return total + number


def keep(number):
    results[number] = job(number)


print('begin')
threads = [threading.Thread(target=keep, args=(number,)) for number in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('results', *[results[number] for number in range(4)])
