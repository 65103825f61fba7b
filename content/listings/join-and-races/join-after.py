import threading
import time


def bake(name):
    time.sleep(0.2)
    print(name, 'is ready')


print('begin')
ovens = [threading.Thread(target=bake, args=(name,), name=name) for name in ('bread', 'cake', 'pie')]
for oven in ovens:
    oven.start()
for oven in ovens:
    oven.join()
print('end')
