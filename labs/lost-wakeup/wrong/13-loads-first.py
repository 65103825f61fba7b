# Starts the servers only after the loader has ended.
import threading
import time

settings = {}


def load():
    time.sleep(0.2)  # reading a slow disk
    settings['language'] = 'en'


def serve():
    time.sleep(0.1)  # warming up
    print(threading.current_thread().name, 'serves', settings['language'])


loader = threading.Thread(target=load, name='loader')
ann = threading.Thread(target=serve, name='ann')
bob = threading.Thread(target=serve, name='bob')
loader.start()
loader.join()
for thread in [ann, bob]:
    thread.start()
for thread in [ann, bob]:
    thread.join()
