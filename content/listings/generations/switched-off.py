import gc


class Order:
    def __init__(self):
        self.lines = [self]  # a cycle


def alive():
    return sum(isinstance(item, Order) for item in gc.get_objects())


gc.collect()
gc.disable()
for _ in range(5000):
    Order()
print('orders alive:', alive())
gc.enable()
Order()
print('orders alive:', alive())
