import threading
import time

boxes = []


def fill():
    time.sleep(0.1)
    boxes.append('box')


worker = threading.Thread(target=fill, name='worker')
worker.start()
print('before join', len(boxes))
worker.join()
print('after join', len(boxes))
