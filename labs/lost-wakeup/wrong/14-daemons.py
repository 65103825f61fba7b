# Makes the servers daemons and waits for the loader only.
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
        loaded.wait()
    print(threading.current_thread().name, 'serves', settings['language'])


loader = threading.Thread(target=load, name='loader')
ann = threading.Thread(target=serve, name='ann', daemon=True)
bob = threading.Thread(target=serve, name='bob', daemon=True)
for thread in [loader, ann, bob]:
    thread.start()
loader.join()
