# Whoever is done with a basket empties it. No links, no cycle, and counting frees everything before the next customer comes.
# The price: it has to be done on every way out of the function.
import gc

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
        self.basket = basket
        self.number = number

    def price(self):
        return 10 + (self.basket.customer + self.number) % 7


def serve(customer):
    basket = Basket(customer)
    try:
        return sum(article.price() for article in basket.articles)
    finally:
        basket.articles.clear()


total = 0
for customer in range(60):
    serving = True
    total += serve(customer)
    serving = False
    # the next customer is not there yet
print('customers: 60, total:', total)
