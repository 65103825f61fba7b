# wanted: ok "130\n"
import threading


class Account:
    def __init__(self, balance):
        self.balance = balance

    def pay_in(self, amount):
        before = self.balance
        self.balance = before + amount


account = Account(100)
threads = [threading.Thread(target=account.pay_in, args=(amount,)) for amount in (20, 30)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(account.balance)
