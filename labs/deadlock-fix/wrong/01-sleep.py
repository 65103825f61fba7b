# Pauses between the starts, in the hope that the transfers no longer meet.
import threading
import time


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    with source.lock:
        time.sleep(0.1)  # asking the bank takes a while
        with target.lock:
            source.balance = source.balance - amount
            target.balance = target.balance + amount


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
    time.sleep(1)
for thread in threads:
    thread.join()
for account in [ann, bob, cid, dee]:
    print(account.name, account.balance)
