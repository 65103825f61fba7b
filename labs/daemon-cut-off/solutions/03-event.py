# The writer says when it is done, and the main thread waits for the word. It need not wait for the end of the thread.
# The price: one more object, and the word has to be given even if the writer fails.
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


done = threading.Event()


def write_and_tell():
    try:
        write_letters()
    finally:
        done.set()


threading.Thread(target=answer_door, name='porter', daemon=True).start()
threading.Thread(target=write_and_tell, name='writer', daemon=True).start()
done.wait()
print('office closes')
