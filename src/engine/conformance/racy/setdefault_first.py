import sys
import threading

sys.setswitchinterval(1e-6)

seats = {}
ts = [threading.Thread(target=seats.setdefault, args=(1, n)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats)
