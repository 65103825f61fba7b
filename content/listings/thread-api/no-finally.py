import threading
import time


def write_letter():
    try:
        time.sleep(0.2)
        print('letter to Ada')
    finally:
        print('desk is tidy')


threading.Thread(target=write_letter, name='clerk', daemon=True).start()
time.sleep(0.1)
print('office closes')
