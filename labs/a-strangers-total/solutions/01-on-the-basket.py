# The total lies on the basket, so it goes when the basket goes, and nobody can mix it up.
# The usual answer where the class is your own. The price: prices that change later are not noticed, as with every cache.
class Basket:
    # Where to deliver is filled in when the order is sent.
    __slots__ = 'customer', 'prices', 'street', 'city', 'phone', 'kept_total'

    def __init__(self, customer, prices):
        self.customer = customer
        self.prices = prices
        self.kept_total = None

    def total(self):
        """What the basket costs, added up only once."""
        if self.kept_total is None:
            self.kept_total = add_up(self.prices)
        return self.kept_total


added_up = 0


def add_up(prices):
    """Stands for a sum that takes long."""
    global added_up
    added_up += 1
    return sum(prices)


def serve(customer, prices):
    basket = Basket(customer, prices)
    print(customer, 'sees', basket.total(), 'and pays', basket.total())


serve('ada', [3, 4])
serve('bo', [20])
serve('bo', [1, 1])
serve('cy', [3, 4, 5])
serve('bo', [40, 2])
serve('dee', [9])
serve('bo', [5])
serve('eli', [6, 6, 6])
print('added up', added_up, 'times')
