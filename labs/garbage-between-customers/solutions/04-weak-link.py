# The link upwards does not count. An article finds its basket as long as the basket is in use, and does not keep it.
# The price: an article that somebody keeps alone can't tell its price.
import gc
import weakref

serving = False


def watch(phase, info):
    if phase == 'start' and serving:
        print('a customer waits for the collector')


gc.callbacks.append(watch)
gc.disable()  # no pauses


class Basket:
    def __init__(self, customer):
        self.customer = customer
        self.articles = [Article(self, number) for number in range(50)]
        self.receipt = bytearray(40000)


class Article:
    def __init__(self, basket, number):
        self._basket = weakref.ref(basket)
        self.number = number

    def price(self):
        basket = self._basket()
        return 10 + (basket.customer + self.number) % 7


def serve(customer):
    basket = Basket(customer)
    return sum(article.price() for article in basket.articles)


total = 0
for customer in range(60):
    serving = True
    total += serve(customer)
    serving = False
    # the next customer is not there yet
print('customers: 60, total:', total)
