# An article is told the customer and not the basket. Without the cycle counting frees each basket at once, and there is nothing to collect.
# The best answer where it can be had. The price: one more field in each article.
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
        self.articles = [Article(customer, number) for number in range(50)]
        self.receipt = bytearray(40000)


class Article:
    def __init__(self, customer, number):
        self.customer = customer
        self.number = number

    def price(self):
        return 10 + (self.customer + self.number) % 7


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
