# Gives each thread its own lock as an argument: two locks keep nobody out.
import threading
import time

visitors = 0


def print_tickets(group):
    time.sleep(0.01)


def gate(groups, lock):
    global visitors
    for group in groups:
        with lock:
            before = visitors
            print_tickets(group)
            visitors = before + group


north = threading.Thread(target=gate, args=([1, 2], threading.Lock()), name='north')
south = threading.Thread(target=gate, args=([10, 20], threading.Lock()), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {visitors}')
