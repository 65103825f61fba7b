import threading

lock = threading.Lock()
total = 0


def add_up():
    global total
    for piece in range(3):
        with lock:
            for number in range(10_000):
                total += 1


print('begin')
names = 'one', 'two', 'three'
threads = [threading.Thread(target=add_up, name=name) for name in names]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end', total)
