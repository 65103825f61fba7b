# Gives up and begins again at once: both give up at the same moment, and meet again for ever.
import threading
import time


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


def try_transfer(source, target, amount):
    with source.lock:
        time.sleep(0.1)  # asking the bank takes a while
        if not target.lock.acquire(timeout=0.05):
            return False
        source.balance = source.balance - amount
        target.balance = target.balance + amount
        target.lock.release()
        return True


def transfer(source, target, amount):
    while not try_transfer(source, target, amount):
        pass


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
