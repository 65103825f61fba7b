import threading


def add_up():
    total = 0
    for number in range(60_000):
        total += number
    print(total)


print('begin')
names = 'one', 'two', 'three'
threads = [threading.Thread(target=add_up, name=name) for name in names]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end')
