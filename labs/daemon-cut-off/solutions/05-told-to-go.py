# The porter is told to go home: it listens to the bell and looks why it rang. No thread is dropped, and none is a daemon.
# The price: the porter has to know two reasons to wake up.
import threading
import time

bell = threading.Event()
closing = False


def answer_door():
    bell.wait()
    if not closing:
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
closing = True
bell.set()
porter.join()
print('office closes')
