# Joins both threads.
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


threads = [
    threading.Thread(target=answer_door, name='porter', daemon=True),
    threading.Thread(target=write_letters, name='writer', daemon=True),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('office closes')
