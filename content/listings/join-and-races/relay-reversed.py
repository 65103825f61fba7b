import threading


def run_leg(name, before):
    if before is not None:
        before.join()
    print(name, 'runs')


first = threading.Thread(target=run_leg, args=('first', None), name='first')
second = threading.Thread(target=run_leg, args=('second', first), name='second')
second.start()
first.start()
second.join()
print('at the goal')
