# Builds a lock from a global flag: asking and setting are two steps.
import threading
import time

visitors = 0
busy = False


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    global visitors, busy
    for group in groups:
        while busy:
            time.sleep(0.01)
        busy = True
        before = visitors
        print_tickets(group)
        visitors = before + group
        busy = False


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {visitors}')
