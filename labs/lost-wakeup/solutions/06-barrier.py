# All three meet at a barrier. Nobody passes it before everybody is there.
# Good when the threads go on in phases.
# The price: the loader waits for the servers as well, and the number of threads is fixed.
import threading
import time

settings = {}
meeting = threading.Barrier(3)


def load():
    time.sleep(0.2)  # reading a slow disk
    settings['language'] = 'en'
    meeting.wait()


def serve():
    time.sleep(0.1)  # warming up
    meeting.wait()
    print(threading.current_thread().name, 'serves', settings['language'])


loader = threading.Thread(target=load, name='loader')
ann = threading.Thread(target=serve, name='ann')
bob = threading.Thread(target=serve, name='bob')
for thread in [loader, ann, bob]:
    thread.start()
for thread in [loader, ann, bob]:
    thread.join()
