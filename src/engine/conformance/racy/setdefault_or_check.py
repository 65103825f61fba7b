import sys
import threading

sys.setswitchinterval(1e-6)

seats = {}


def reserve(who):
    if seats.get(1) is None:
        seats.update({1: who})


ts = [threading.Thread(target=reserve, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats)
