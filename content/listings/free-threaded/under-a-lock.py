import threading

lock = threading.Lock()
total = 0


def add_up():
    global total
    for number in range(20_000):
        with lock:
            total += 1


print('begin')
threads = [threading.Thread(target=add_up, name=name) for name in ('one', 'two', 'three')]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end', total)
