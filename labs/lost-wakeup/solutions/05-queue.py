# The loader puts the settings into a queue, once for each server.
# The data travel with the signal, so nobody can read them too early.
# The price: one message for each receiver.
import queue
import threading
import time

messages = queue.Queue()


def load():
    time.sleep(0.2)  # reading a slow disk
    for _ in range(2):
        messages.put({'language': 'en'})


def serve():
    time.sleep(0.1)  # warming up
    settings = messages.get()
    print(threading.current_thread().name, 'serves', settings['language'])


loader = threading.Thread(target=load, name='loader')
ann = threading.Thread(target=serve, name='ann')
bob = threading.Thread(target=serve, name='bob')
for thread in [loader, ann, bob]:
    thread.start()
for thread in [loader, ann, bob]:
    thread.join()
