import threading

lamps = ['lamp']


def sell():
    if lamps:
        lamps.pop()
        print('sold')


threads = [threading.Thread(target=sell) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end')
