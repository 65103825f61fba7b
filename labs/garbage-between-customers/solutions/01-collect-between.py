# The collector stays off while somebody is served, and is called when nobody waits. The time of the pause is chosen, not avoided.
# The price: each call looks at the young objects of one customer, and somebody has to know when nobody waits.
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
    return sum(article.price() for article in basket.articles)


total = 0
for customer in range(60):
    serving = True
    total += serve(customer)
    serving = False
    gc.collect(0)  # the next customer is not there yet
print('customers: 60, total:', total)
