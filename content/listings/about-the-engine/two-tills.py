import threading

stock = 10


def sell():
    global stock
    stock -= 1


threads = [threading.Thread(target=sell, name=f'till {number}') for number in (1, 2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('left', stock)
