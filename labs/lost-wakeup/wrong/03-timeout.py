# Waits for a second at most, and goes on in any case.
import threading
import time

settings = {}
loaded = threading.Condition()


def load():
    time.sleep(0.2)  # reading a slow disk
    settings['language'] = 'en'
    with loaded:
        loaded.notify_all()


def serve():
    time.sleep(0.1)  # warming up
    with loaded:
        loaded.wait(timeout=1)
    print(threading.current_thread().name, 'serves', settings['language'])


loader = threading.Thread(target=load, name='loader')
ann = threading.Thread(target=serve, name='ann')
bob = threading.Thread(target=serve, name='bob')
for thread in [loader, ann, bob]:
    thread.start()
for thread in [loader, ann, bob]:
    thread.join()
