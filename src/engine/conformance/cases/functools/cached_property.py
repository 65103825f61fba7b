from functools import cached_property


class Data:
    def __init__(self, numbers):
        self.numbers = numbers
        self.count = 0

    @cached_property
    def total(self):
        """The sum."""
        self.count += 1
        return sum(self.numbers)


d = Data([1, 2, 3])
print(d.total, d.total, d.count, d.__dict__)
d.total = 99
print(d.total)
del d.total
print(d.total, d.count, Data.total.__doc__, Data.total.attrname)


class Slots:
    __slots__ = ('x',)

    @cached_property
    def p(self):
        return 1


try:
    Slots().p
except TypeError as e:
    print(e)
try:
    class Twice:
        @cached_property
        def a(self): ...
        b = a
except TypeError as e:
    print(e)


class Late:
    pass


Late.p = cached_property(lambda self: 1)
try:
    Late().p
except TypeError as e:
    print(e)
