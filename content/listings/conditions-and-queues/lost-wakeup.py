import threading

bell = threading.Condition()


def ring():
    with bell:
        bell.notify()


threading.Thread(target=ring, name='visitor').start()
with bell:
    bell.wait()
print('opened')
