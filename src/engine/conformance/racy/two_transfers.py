import sys
import threading

sys.setswitchinterval(1e-6)

accounts = {'x': 5}


def read():
    return accounts['x']


def withdraw(amount):
    if read() >= amount:
        accounts['x'] = read() - amount


ts = [threading.Thread(target=withdraw, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(accounts)
