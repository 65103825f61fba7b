from itertools import accumulate, batched, chain, compress, cycle, groupby, islice, pairwise, product, zip_longest


class Counting:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print('iter', self.n)
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        print('next', self.n)
        return self.n


print(list(chain(Counting(2), Counting(1))))
print(list(islice(Counting(5), 1, 3)))
print(list(pairwise(Counting(3))))
print(list(batched(Counting(3), 2)))
print(list(zip_longest(Counting(1), Counting(2))))
print(list(accumulate(Counting(3))))
print([(k, list(g)) for k, g in groupby(Counting(2))])
c = cycle(Counting(2))
print([next(c) for _ in range(4)])
print(list(product(Counting(1), Counting(2))))
print(list(compress(Counting(3), Counting(2))))


def bad():
    yield 1
    raise RuntimeError('gen failed')


for make in (lambda: list(chain(bad(), 'x')), lambda: list(pairwise(bad())), lambda: list(batched(bad(), 5)), lambda: list(zip_longest(bad(), 'abc')), lambda: list(groupby(bad())), lambda: list(islice(bad(), 5)), lambda: list(accumulate(bad())), lambda: list(product(bad()))):
    try:
        print(make())
    except RuntimeError as e:
        print(e)
