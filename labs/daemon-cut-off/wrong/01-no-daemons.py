# Makes both threads ordinary ones.
import threading
import time

bell = threading.Event()


def answer_door():
    bell.wait()
    print('somebody at the door')


def write_letters():
    for name in 'Ada', 'Ben':
        time.sleep(0.1)
        print('letter to', name)


threading.Thread(target=answer_door, name='porter').start()
threading.Thread(target=write_letters, name='writer').start()
print('office closes')
