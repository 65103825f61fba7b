# Reads again after the work and compares: between comparing and writing there is room again.
import threading
import time

visitors = 0


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    global visitors
    for group in groups:
        while True:
            before = visitors
            print_tickets(group)
            if visitors == before:
                visitors = before + group
                break


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {visitors}')
