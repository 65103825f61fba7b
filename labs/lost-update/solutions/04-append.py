# `list.append` is one step for every thread, so each gate appends what it has let in. The sum is made at the end.
# The price: the list grows with each group, and it relies on what CPython does in one step.
import threading
import time

groups_inside = []


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    for group in groups:
        print_tickets(group)
        groups_inside.append(group)


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {sum(groups_inside)}')
