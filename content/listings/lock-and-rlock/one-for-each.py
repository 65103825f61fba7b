import threading
import time

oven = threading.Lock()
table = threading.Lock()


def bake():
    with oven:
        time.sleep(0.2)
        print('bread is out')


def pack():
    with table:
        time.sleep(0.2)
        print('parcel is packed')


print('begin')
threads = [threading.Thread(target=bake, name='baker'), threading.Thread(target=pack, name='packer')]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end')
