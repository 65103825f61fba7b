import threading
import time

together = threading.Barrier(3, action=lambda: print('all are here'))


def hike(seconds):
    name = threading.current_thread().name
    time.sleep(seconds)
    print(name, 'arrives')
    together.wait()
    time.sleep(seconds)
    print(name, 'goes on')


for name, seconds in [('ann', 0.1), ('bob', 0.2), ('cid', 0.3)]:
    threading.Thread(target=hike, args=(seconds,), name=name).start()
