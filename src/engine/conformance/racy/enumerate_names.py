import sys
import threading

sys.setswitchinterval(1e-6)


def work():
    names.append(len(threading.enumerate()))


names = []
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(names)
