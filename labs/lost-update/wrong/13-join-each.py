# Joins each thread before the next one starts: right, and one at a time.
import threading
import time

visitors = 0


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    global visitors
    for group in groups:
        before = visitors
        print_tickets(group)
        visitors = before + group


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
north.join()
south.start()
south.join()
print(f'visitors {visitors}')
