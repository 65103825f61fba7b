class Order:
    def __init__(self, item):
        self.item = item


seen = set()


def is_new(order):
    """Has this order not come before?"""
    if id(order) in seen:
        return False
    seen.add(id(order))
    return True


for item in ['pen', 'ink', 'cup']:
    print(item, is_new(Order(item)))
