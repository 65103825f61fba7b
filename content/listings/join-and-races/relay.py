import threading
import time


def run_leg(name, before):
    if before is not None:
        before.join()
    print(name, 'runs')
    time.sleep(0.1)


first = threading.Thread(target=run_leg, args=('first', None), name='first')
second = threading.Thread(target=run_leg, args=('second', first), name='second')
third = threading.Thread(target=run_leg, args=('third', second), name='third')
for leg in first, second, third:
    leg.start()
third.join()
print('at the goal')
