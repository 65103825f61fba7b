# Looks first, but only one of two servers is woken.
import threading
import time

settings = {}
loaded = threading.Condition()


def load():
    time.sleep(0.2)  # reading a slow disk
    with loaded:
        settings['language'] = 'en'
        loaded.notify()


def serve():
    time.sleep(0.1)  # warming up
    with loaded:
        while 'language' not in settings:
            loaded.wait()
    print(threading.current_thread().name, 'serves', settings['language'])


loader = threading.Thread(target=load, name='loader')
ann = threading.Thread(target=serve, name='ann')
bob = threading.Thread(target=serve, name='bob')
for thread in [loader, ann, bob]:
    thread.start()
for thread in [loader, ann, bob]:
    thread.join()
