import threading

sold = {'till-1': 0, 'till-2': 0}


def sell(amounts):
    name = threading.current_thread().name
    for amount in amounts:
        sold[name] += amount


till_1 = threading.Thread(target=sell, args=([1, 2],), name='till-1')
till_2 = threading.Thread(target=sell, args=([3, 4],), name='till-2')
till_1.start()
till_2.start()
till_1.join()
till_2.join()
print('stock', 20 - sum(sold.values()))
