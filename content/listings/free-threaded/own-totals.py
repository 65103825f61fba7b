import threading

lock = threading.Lock()
total = 0


def add_up():
    global total
    for piece in range(3):
        mine = 0
        for number in range(10_000):
            mine += 1
        with lock:
            total += mine


print('begin')
names = 'one', 'two', 'three'
threads = [threading.Thread(target=add_up, name=name) for name in names]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end', total)
