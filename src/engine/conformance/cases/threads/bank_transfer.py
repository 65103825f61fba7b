import threading


class Account:
    def __init__(self, name, balance):
        self.name, self.balance, self.lock = name, balance, threading.Lock()


def transfer(a, b, amount):
    first, second = sorted((a, b), key=lambda x: x.name)
    with first.lock, second.lock:
        if a.balance < amount:
            return False
        a.balance -= amount
        b.balance += amount
        return True


x, y = Account('x', 100), Account('y', 50)
threads = []
for i in range(10):
    pair = (x, y) if i % 2 else (y, x)
    threads.append(threading.Thread(target=transfer, args=(*pair, 5)))
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x.balance, y.balance, x.balance + y.balance)
print(transfer(x, y, 1000), x.balance)
