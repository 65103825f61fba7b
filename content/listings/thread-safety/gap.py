import threading

number = 0
lock = threading.Lock()


def plus():
    global number
    with lock:
        seen = number
    with lock:
        number = seen + 1


threads = [threading.Thread(target=plus) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('number', number)
