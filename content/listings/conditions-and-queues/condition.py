import threading
import time

parcels = []
arrived = threading.Condition()


def deliver():
    time.sleep(0.1)
    with arrived:
        parcels.append('a book')
        arrived.notify()


threading.Thread(target=deliver, name='postman').start()
with arrived:
    while not parcels:
        print('nothing yet, so I wait')
        arrived.wait()
    print('got', parcels.pop())
