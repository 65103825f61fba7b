PAID = 'paid'
MISSING = object()


class Anything:
    """Equal to everything, as some tests want it."""

    def __eq__(self, other):
        return True

    def __repr__(self):
        return 'anything'


class Order:
    def __init__(self, line):
        number, item, self.state = line.split()
        self.number = int(number)
        self.item = item


def find(orders, number, default=MISSING):
    """The item with this number; without a default it is an error if there is none."""
    for order in orders:
        if order.number is number:
            return order.item
    if default is MISSING:
        raise KeyError(number)
    return default


def paid(orders):
    return [order.number for order in orders if order.state is PAID]


lines = ['7 pen open', '256 ink paid', '257 cup paid', '3000 map open']
orders = [Order(line) for line in lines]
for word in '7 256 257 3000'.split():
    print(word, find(orders, int(word), 'not found'))
print('paid', *paid(orders))
print('with None', find(orders, 8, None))
print('with text', find(orders, 8, ''))
print('with anything', find(orders, 8, Anything()))
try:
    print(find(orders, 8))
except KeyError as error:
    print('without a default: KeyError', error)
