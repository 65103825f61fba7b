import sys
import tracemalloc


class Part:
    def __init__(self, name, price):
        self.name = name
        self.price = price


class SlimPart:
    __slots__ = ('name', 'price')

    def __init__(self, name, price):
        self.name = name
        self.price = price


def bytes_of_each(kind):
    kind('nut', 2.5)
    tracemalloc.start()
    parts = [None] * 1000
    before = tracemalloc.get_traced_memory()[0]
    for i in range(1000):
        parts[i] = kind('nut', 2.5)
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return round((after - before) / 1000)


for kind in (Part, SlimPart):
    said = sys.getsizeof(kind('nut', 2.5))
    print(kind.__name__, 'getsizeof:', said, ' traced:', bytes_of_each(kind))
