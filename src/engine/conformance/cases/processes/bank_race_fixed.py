from multiprocessing import Process, Value, Lock
class Account:
    def __init__(self): self.balance = Value('d', 100.0)
    def move(self, amount):
        with self.balance.get_lock(): self.balance.value += amount
def worker(acc, n):
    for i in range(n): acc.move(5); acc.move(-3)
if __name__ == '__main__':
    acc = Account(); ps = [Process(target=worker, args=(acc, 20)) for _ in range(3)]
    [p.start() for p in ps]; [p.join() for p in ps]
    print(acc.balance.value)
