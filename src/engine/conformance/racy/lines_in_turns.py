import sys
import threading

sys.setswitchinterval(1e-6)


def count(who):
    for i in range(2):
        print(who, i)


ts = [threading.Thread(target=count, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
