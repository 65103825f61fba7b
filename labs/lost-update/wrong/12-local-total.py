# Adds to a local variable and stores it at the end: the last one to store wins.
import threading
import time

visitors = 0


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    global visitors
    total = visitors
    for group in groups:
        print_tickets(group)
        total += group
    visitors = total


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {visitors}')
