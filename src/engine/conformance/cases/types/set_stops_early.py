# What looks for one item stops where it is found; operands that are no iterables leave nothing behind.
class Noisy:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n
    def __eq__(self, other):
        print('eq', self.n, getattr(other, 'n', other))
        return self.n == getattr(other, 'n', other)

def counted(*items):
    for item in items:
        print('next', item)
        yield item

d = {1: 'a', 2: 'b', 3: 'c'}
print(d.keys().isdisjoint(counted(7, 2, 8)))
print(d.keys().isdisjoint(counted(7, 8)))
print(d.items().isdisjoint(counted((7, 'x'), (1, 'a'), (2, 'b'))))
print({1, 2}.isdisjoint(counted(5, 1, 6)))
print(frozenset({1, 2}).isdisjoint(counted(5, 6)))
print(d.keys().isdisjoint(d.keys()), {}.keys().isdisjoint({}.keys()))
k = {Noisy(1): 1, Noisy(2): 2}
print(k.keys() <= {Noisy(5): 0, Noisy(6): 0}.keys())
print(k.keys() == {Noisy(1): 0, Noisy(6): 0}.keys())
print(k.keys().isdisjoint({Noisy(2)}))
e = k.keys()
print(e.isdisjoint(e))
for view in (d.keys(), d.items()):
    for other in (3.5, None, 7, object):
        for op in '|&-^':
            try:
                print(eval(f'view {op} other'))
            except TypeError as error:
                print(op, error)
        for method in ('isdisjoint',):
            try:
                print(getattr(view, method)(other))
            except TypeError as error:
                print(method, error)
for view in (d.keys(), d.items()):
    for op in '|&-^':
        try:
            print(eval(f'view {op} [[]]'))
        except TypeError as error:
            print(op, error)
print(sorted(d.keys() ^ [3, 4]), sorted(d.items() ^ [(1, 'a'), (9, 'z')]))
