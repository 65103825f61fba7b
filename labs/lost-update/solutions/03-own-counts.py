# Each gate counts for itself, and the sum is made after both have ended. Nothing is shared, so nothing needs a lock.
# The price: while the gates are open nobody knows the total.
import threading
import time

counts = [0, 0]


def print_tickets(group):
    time.sleep(0.01)


def gate(number, groups):
    for group in groups:
        print_tickets(group)
        counts[number] += group


north = threading.Thread(target=gate, args=(0, [1, 2]), name='north')
south = threading.Thread(target=gate, args=(1, [10, 20]), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {sum(counts)}')
