import threading

total = 0
ready = False


def add_up():
    global total, ready
    result = 0
    for number in range(100_000):
        result += number
    total = result
    ready = True


worker = threading.Thread(target=add_up, name='worker')
worker.start()
while not ready:
    pass
print('total', total)
