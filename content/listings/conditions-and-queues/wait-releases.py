import threading
import time

door = threading.Condition()


def knock():
    time.sleep(0.1)
    with door:
        print('knock: I have the lock, though somebody waits inside')
        door.notify()
        time.sleep(0.1)
        print('knock: I leave')


threading.Thread(target=knock, name='visitor').start()
with door:
    print('wait: begins')
    door.wait()
    print('wait: returns, with the lock')
