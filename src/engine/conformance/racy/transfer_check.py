import sys
import threading

sys.setswitchinterval(1e-6)

accounts = {'a': 10, 'b': 0}


def transfer():
    accounts['a'] -= 10
    for _ in range(1):
        pass
    accounts['b'] += 10


t = threading.Thread(target=transfer)
t.start()
total = accounts['a']
for _ in range(1):
    pass
total += accounts['b']
t.join()
print(total)
