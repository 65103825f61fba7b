import threading


class Adder(threading.Thread):
    def __init__(self, amount):
        super().__init__()
        self.amount = amount
        self.total = 0

    def run(self):
        for _ in range(2):
            self.total += self.amount


adders = [Adder(1), Adder(-1)]
for adder in adders:
    adder.start()
for adder in adders:
    adder.join()
print(sum(adder.total for adder in adders))
