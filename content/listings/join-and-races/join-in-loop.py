import threading
import time


def bake(name):
    time.sleep(0.2)
    print(name, 'is ready')


print('begin')
for name in 'bread', 'cake', 'pie':
    oven = threading.Thread(target=bake, args=(name,), name=name)
    oven.start()
    oven.join()
print('end')
