import threading
import time


def ring(who):
    print('ring for', who)


first = threading.Timer(0.2, ring, args=('bread',))
second = threading.Timer(0.6, ring, args=('cake',))
first.start()
second.start()
time.sleep(0.4)
print('never mind the cake')
second.cancel()
second.join()
print('both are over')
