import sys
import threading

sys.setswitchinterval(1e-6)


class Account:
    def __init__(self, balance):
        self.balance = balance

    def add(self, amount):
        self.balance += amount


a, b = Account(10), Account(0)


def transfer():
    a.add(-5)
    b.add(5)


t = threading.Thread(target=transfer)
t.start()
print(a.balance + b.balance)
t.join()
