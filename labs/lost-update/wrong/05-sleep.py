# Lets the second gate begin later: that makes the loss rare, not impossible.
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
time.sleep(1)
south.start()
north.join()
south.join()
print(f'visitors {visitors}')
