# One more lock, a door: only one transfer at a time may be busy taking its two locks. Once it has both, it opens the door for the next one.
# Simple, and no order is needed.
# The price: who waits at the door for a busy account keeps everybody else waiting, even those who want other accounts.
import threading
import time


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


door = threading.Lock()


def transfer(source, target, amount):
    with door:
        source.lock.acquire()
        target.lock.acquire()
    time.sleep(0.1)  # asking the bank takes a while
    source.balance = source.balance - amount
    target.balance = target.balance + amount
    target.lock.release()
    source.lock.release()


ann = Account('ann', 100)
bob = Account('bob', 100)
cid = Account('cid', 100)
dee = Account('dee', 100)
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
