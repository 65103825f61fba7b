# Rings the bell so that the porter can go.
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


porter = threading.Thread(target=answer_door, name='porter')
writer = threading.Thread(target=write_letters, name='writer')
porter.start()
writer.start()
writer.join()
bell.set()
porter.join()
print('office closes')
