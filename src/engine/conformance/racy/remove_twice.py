import sys
import threading

sys.setswitchinterval(1e-6)

guests = ['x']
log = []


def leave():
    if guests.count('x'):
        try:
            guests.remove('x')
            log.append('left')
        except ValueError:
            log.append('ValueError')


ts = [threading.Thread(target=leave) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(log)
