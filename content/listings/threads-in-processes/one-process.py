import threading
import time


def handle(page):
    time.sleep(0.02)
    total = 0
    for number in range(40_000):
        total += number
    print(page, total)


print('begin')
threads = [threading.Thread(target=handle, args=(page,), name=page) for page in 'ABCD']
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end')
