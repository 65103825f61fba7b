import threading
import time


def write_letters():
    for name in 'Ada', 'Ben':
        time.sleep(0.2)
        print('letter to', name)


threading.Thread(target=write_letters, name='clerk', daemon=True).start()
time.sleep(0.3)
print('office closes')
