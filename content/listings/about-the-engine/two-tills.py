import threading

stock = 10


def sell():
    global stock
    stock -= 1


tills = ('till 1', 'till 2')
threads = [threading.Thread(target=sell, name=name) for name in tills]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('left', stock)
