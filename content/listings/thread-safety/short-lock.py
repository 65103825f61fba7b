import threading
import time

stock = 10
lock = threading.Lock()


def sell(amount):
    global stock
    time.sleep(0.1)
    with lock:
        stock -= amount


till_1 = threading.Thread(target=sell, args=(1,), name='till-1')
till_2 = threading.Thread(target=sell, args=(2,), name='till-2')
till_1.start()
till_2.start()
till_1.join()
till_2.join()
print('stock', stock)
