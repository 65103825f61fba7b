# The server looks first, with the lock in hand, and waits only if there is nothing yet. wait lets go of the lock and begins to wait in one step, so no wake-up fits in between.
# The same pattern works for every condition you can write down.
# The price: a lock, a test and a loop that belong together, and nobody checks that you have all three.
import threading
import time

settings = {}
loaded = threading.Condition()


def load():
    time.sleep(0.2)  # reading a slow disk
    with loaded:
        settings['language'] = 'en'
        loaded.notify_all()


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
