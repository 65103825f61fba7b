import sys


def step(make):
    """The smallest distance between two neighbours in memory."""
    values = [make() for _ in range(2000)]
    places = sorted(map(id, values))
    return min(b - a for a, b in zip(places, places[1:]))


print('float', sys.getsizeof(3.14), step(lambda: float('3.14')))
print('complex', sys.getsizeof(1j), step(lambda: complex('1+2j')))
print('tuple of 2', sys.getsizeof((1, 2)), step(lambda: tuple('ab')))
print('list', sys.getsizeof([]), step(lambda: []))
