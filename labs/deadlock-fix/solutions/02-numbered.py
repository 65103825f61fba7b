# Each account gets a number when it is made, and the lock with the smaller number is taken first.
# The same idea as ordering by name, but the key is made for this purpose: it cannot be equal or change.
# The price: one more field, and somebody has to hand out the numbers.
import threading
import time


class Account:
    def __init__(self, number, name, balance):
        self.number = number
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


def in_order(one, other):
    if one.number < other.number:
        return [one, other]
    return [other, one]


def transfer(source, target, amount):
    first, second = in_order(source, target)
    with first.lock, second.lock:
        time.sleep(0.1)  # asking the bank takes a while
        source.balance = source.balance - amount
        target.balance = target.balance + amount


ann = Account(1, 'ann', 100)
bob = Account(2, 'bob', 100)
cid = Account(3, 'cid', 100)
dee = Account(4, 'dee', 100)
orders = [(ann, bob, 10), (bob, ann, 20), (cid, dee, 5)]

threads = []
for source, target, amount in orders:
    name = f'{source.name}-to-{target.name}'
    threads.append(threading.Thread(target=transfer, args=(source, target, amount), name=name))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for account in [ann, bob, cid, dee]:
    print(account.name, account.balance)
