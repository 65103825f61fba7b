import queue
import threading
import time

orders = queue.Queue()


def work():
    while True:
        order = orders.get()
        time.sleep(0.1)
        print('finished', order)
        orders.task_done()


threading.Thread(target=work, name='worker', daemon=True).start()
for order in ['soup', 'salad']:
    orders.put(order)
orders.join()
print('every order is finished')
