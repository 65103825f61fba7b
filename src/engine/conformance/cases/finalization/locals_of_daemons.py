# What a thread keeps in thread-locals goes at the end of the interpreter, while modules are still whole; what its frames hold stays.
import _thread
import threading
import time


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name, threading is not None and threading.active_count())


place = threading.local()


def in_order():
    places = [threading.local() for _ in range(3)]

    def fill():
        for number in 1, 0, 2:
            places[number].x = Noisy(number)

    thread = threading.Thread(target=fill)
    thread.start()
    thread.join()


in_order()


def wait_for_ever(ready):
    place.kept = Noisy('local')
    held = Noisy('frame')
    threading.current_thread()
    ready.release()
    time.sleep(1000)


ready = _thread.allocate_lock()
ready.acquire()
_thread.start_new_thread(wait_for_ever, (ready,))
ready.acquire()
time.sleep(0.1)
print(threading.active_count())
kept = Noisy('global')
