# Releases before writing.
import threading
import time

visitors = 0
lock = threading.Lock()


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    global visitors
    for group in groups:
        lock.acquire()
        before = visitors
        lock.release()
        print_tickets(group)
        visitors = before + group


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {visitors}')
