import threading
import time


def bake():
    time.sleep(0.3)


oven = threading.Thread(target=bake, name='oven')
oven.start()
print('join has returned', oven.join(timeout=0.1))
print('still baking:', oven.is_alive())
print('join has returned', oven.join())
print('still baking:', oven.is_alive())
