import threading
import time


def bake(what, minutes):
    time.sleep(minutes / 100)
    print(what, 'out of the oven')


bread = threading.Thread(target=bake, args=('bread', 30), name='bread')
cake = threading.Thread(target=bake, args=('cake', 20), name='cake')
rolls = threading.Thread(target=bake, args=('rolls', 10), name='rolls')

for oven in bread, cake, rolls:
    oven.start()
print('all three are in')

for oven in bread, cake, rolls:
    oven.join()
print('all baked')
