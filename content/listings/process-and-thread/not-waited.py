import threading
import time


def knead():
    time.sleep(0.1)
    print('dough is ready')


threading.Thread(target=knead).start()
print('main is done')
