class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f'{account.owner} lacks {amount - account.balance:.2f}')
        self.account = account
        self.amount = amount


class Account:
    _next = 100

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self.balance = balance
        self.history = []
        self.number = Account._next
        Account._next += 1

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('deposit must be positive: %r' % amount)
        self.balance += amount
        self.history.append(('deposit', amount))
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(('withdraw', amount))
        return self

    def __repr__(self):
        return f'<{type(self).__name__} #{self.number} {self.owner}: {self.balance:,.2f}>'

    def __lt__(self, other):
        return self.balance < other.balance


class Savings(Account):
    def __init__(self, owner, balance=0.0, *, rate):
        super().__init__(owner, balance)
        self.rate = rate

    def interest(self):
        earned = round(self.balance * self.rate, 2)
        self.deposit(earned)
        return earned


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, cls, *args, **kw):
        acc = cls(*args, **kw)
        self.accounts[acc.number] = acc
        return acc

    def transfer(self, src, dst, amount):
        a, b = self.accounts[src], self.accounts[dst]
        try:
            a.withdraw(amount)
        except InsufficientFunds as e:
            print('refused:', e, e.amount, e.args)
            return False
        else:
            b.deposit(amount)
        finally:
            print('transfer', src, '->', dst)
        return True

    def __iter__(self):
        yield from sorted(self.accounts.values())

    def __len__(self):
        return len(self.accounts)


bank = Bank()
a = bank.open(Account, 'Ann', 120)
b = bank.open(Savings, 'Bob', 2000.5, rate=0.0125)
c = bank.open(Account, 'Cy')
print(len(bank), list(bank))
print(bank.transfer(100, 102, 50))
print(bank.transfer(102, 101, 500))
print(b.interest())
for bad in (0, -3):
    try:
        c.deposit(bad)
    except ValueError as e:
        print(e)
try:
    bank.transfer(1, 2, 3)
except KeyError as e:
    print('no account', e, repr(e))
try:
    Savings('Z')
except TypeError as e:
    print(e)
print(a.deposit(1).deposit(2).withdraw(3).history)
print(max(bank), min(bank), sum(x.balance for x in bank))
