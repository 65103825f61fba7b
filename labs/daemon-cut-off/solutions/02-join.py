# The main thread waits for the writer before it closes. Whether the writer is a daemon makes no difference any more.
# The price: if the writer never ends, the program does not either. You have to keep the thread object.
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


threading.Thread(target=answer_door, name='porter', daemon=True).start()
writer = threading.Thread(target=write_letters, name='writer', daemon=True)
writer.start()
writer.join()
print('office closes')
