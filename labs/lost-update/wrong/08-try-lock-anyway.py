# Asks for the lock with a timeout and goes on without it.
import threading
import time

visitors = 0
lock = threading.Lock()


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    global visitors
    for group in groups:
        got = lock.acquire(timeout=0.005)
        before = visitors
        print_tickets(group)
        visitors = before + group
        if got:
            lock.release()


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {visitors}')
