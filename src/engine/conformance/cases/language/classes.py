class Account:
    bank = "north"

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        self.balance += amount
        return self

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"

    @property
    def rich(self):
        return self.balance > 100

    @staticmethod
    def currency():
        return "coins"

    @classmethod
    def empty(cls, owner):
        return cls(owner)


class Savings(Account):
    def __init__(self, owner, balance=0, rate=0.5):
        super().__init__(owner, balance)
        self.rate = rate

    def grow(self):
        return self.deposit(self.balance * self.rate)


a = Account("ada")
print(a.deposit(50), a.rich, Account.currency(), Account.empty("bo"))
s = Savings("cy", 200)
print(s.grow(), s.rich, isinstance(s, Account), issubclass(Savings, Account), Savings.__mro__)
try:
    a.deposit(-1)
except ValueError as e:
    print("ValueError:", e)
try:
    a.nothing
except AttributeError as e:
    print(e)


class Box:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        return iter(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __contains__(self, x):
        return x in self.items

    def __eq__(self, other):
        return isinstance(other, Box) and self.items == other.items

    def __add__(self, other):
        return Box(*self.items, *other.items)

    def __bool__(self):
        return bool(self.items)


b = Box(1, 2) + Box(3)
print(len(b), list(b), b[0], 3 in b, 9 in b, b == Box(1, 2, 3), b != Box(), bool(Box()))
