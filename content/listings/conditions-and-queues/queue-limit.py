import queue
import threading
import time

shelf = queue.Queue(maxsize=1)


def bake():
    for loaf in ['rye', 'oat', 'fig']:
        shelf.put(loaf)
        print('on the shelf:', loaf)
    shelf.put(None)


threading.Thread(target=bake, name='baker').start()
time.sleep(0.1)
while (loaf := shelf.get()) is not None:
    time.sleep(0.1)
    print('sold:', loaf)
