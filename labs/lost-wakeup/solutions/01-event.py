# An Event remembers that it was set. Who comes later does not wait at all.
# The shortest answer for something that happens once and stays true.
# The price: it carries no data and no condition, only yes or no.
import threading
import time

settings = {}
loaded = threading.Event()


def load():
    time.sleep(0.2)  # reading a slow disk
    settings['language'] = 'en'
    loaded.set()


def serve():
    time.sleep(0.1)  # warming up
    loaded.wait()
    print(threading.current_thread().name, 'serves', settings['language'])


loader = threading.Thread(target=load, name='loader')
ann = threading.Thread(target=serve, name='ann')
bob = threading.Thread(target=serve, name='bob')
for thread in [loader, ann, bob]:
    thread.start()
for thread in [loader, ann, bob]:
    thread.join()
