import threading
import time

stock = 10


def sell(amount):
    global stock
    seen = stock
    time.sleep(0.1)
    stock = seen - amount


till_1 = threading.Thread(target=sell, args=(1,), name='till-1')
till_2 = threading.Thread(target=sell, args=(2,), name='till-2')
till_1.start()
till_2.start()
till_1.join()
till_2.join()
print('stock', stock)
