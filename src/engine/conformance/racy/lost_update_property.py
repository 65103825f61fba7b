import sys
import threading

sys.setswitchinterval(1e-6)

class Account:
    def __init__(self):
        self._balance = 100

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        self._balance = value


def add(account, amount):
    account.balance += amount


acc = Account()
ts = [threading.Thread(target=add, args=(acc, n)) for n in (10, -30)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
