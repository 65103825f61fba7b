class Basket:
    # Where to deliver is filled in when the order is sent.
    __slots__ = 'customer', 'prices', 'street', 'city', 'phone', '__weakref__'

    def __init__(self, customer, prices):
        self.customer = customer
        self.prices = prices


added_up = 0


def add_up(prices):
    """Stands for a sum that takes long."""
    global added_up
    added_up += 1
    return sum(prices)


last = None, None


def total(basket):
    """What a basket costs, added up only once."""
    global last
    if last[0] is not basket:
        last = basket, add_up(basket.prices)
    return last[1]


def serve(customer, prices):
    basket = Basket(customer, prices)
    print(customer, 'sees', total(basket), 'and pays', total(basket))


serve('ada', [3, 4])
serve('bo', [20])
serve('bo', [1, 1])
serve('cy', [3, 4, 5])
serve('bo', [40, 2])
serve('dee', [9])
serve('bo', [5])
serve('eli', [6, 6, 6])
print('added up', added_up, 'times')
