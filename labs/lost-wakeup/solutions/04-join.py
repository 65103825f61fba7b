# The server waits for the end of the loader with join. A thread that has ended stays ended.
# No further object is needed.
# The price: the loader must end. It cannot load something else afterwards.
import threading
import time

settings = {}


def load():
    time.sleep(0.2)  # reading a slow disk
    settings['language'] = 'en'


def serve():
    time.sleep(0.1)  # warming up
    loader.join()
    print(threading.current_thread().name, 'serves', settings['language'])


loader = threading.Thread(target=load, name='loader')
ann = threading.Thread(target=serve, name='ann')
bob = threading.Thread(target=serve, name='bob')
for thread in [loader, ann, bob]:
    thread.start()
for thread in [loader, ann, bob]:
    thread.join()
