# Whoever cannot get the second lock at once puts the first one back, waits for a time of its own and begins again.
# No order is needed, so it also works with locks that come from somewhere else.
# The price: work is done in vain, and with bad luck a thread needs many attempts.
import threading
import time


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    while True:
        with source.lock:
            time.sleep(0.1)  # asking the bank takes a while
            if target.lock.acquire(blocking=False):
                source.balance = source.balance - amount
                target.balance = target.balance + amount
                target.lock.release()
                return
        time.sleep(amount / 50)  # a pause of its own for each transfer


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
