# Calls the function twice: no threads, nothing to lose.
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


gate([1, 2])
gate([10, 20])
print(f'visitors {visitors}')
