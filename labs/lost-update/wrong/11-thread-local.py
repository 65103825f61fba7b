# Counts in a threading.local: the main thread has a count of its own, which is zero.
import threading
import time

local = threading.local()
local.visitors = 0


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    local.visitors = 0
    for group in groups:
        print_tickets(group)
        local.visitors += group


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {local.visitors}')
