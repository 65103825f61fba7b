# A semaphore that lets two threads in, which are all there are.
import threading
import time

visitors = 0
room = threading.Semaphore(2)


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    global visitors
    for group in groups:
        with room:
            before = visitors
            print_tickets(group)
            visitors = before + group


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {visitors}')
