from itertools import batched, pairwise, islice, count

print(list(batched('ABCDEFG', 3)))
print(list(batched('ABCDEF', 3)))
print(list(batched('', 3)), list(batched('AB', 5)))
print(list(batched(iterable=[1, 2, 3, 4], n=2)))
print(list(batched('abcd', 2, strict=True)))
try:
    for b in batched('abcde', 2, strict=True):
        print(b)
except ValueError as e:
    print('ValueError', e)
for args in (('ABC',), (), ('ABC', 0), ('ABC', -1), ('ABC', 2, 3), (5, 2), ('ABC', 'x'), ('ABC', 1.5)):
    try:
        print(list(batched(*args)))
    except Exception as e:
        print(args, type(e).__name__, e)
b = batched(count(), 4)
print(next(b), next(b))
print(list(islice(b, 2)))
class Index:
    def __index__(self):
        return 2
print(list(batched(range(5), Index())))
try:
    batched('ABC', 10 ** 30)
except OverflowError as e:
    print('OverflowError', e)

print(list(pairwise('')), list(pairwise('a')), list(pairwise('ab')), list(pairwise('abcde')))
print(list(pairwise(range(10_000)))[-1])
try:
    pairwise('abc', n=2)
except TypeError as e:
    print(e)
try:
    pairwise()
except TypeError as e:
    print(e)
try:
    pairwise(None)
except TypeError as e:
    print(e)
def gen():
    yield 1
    yield 2
    raise RuntimeError('end of gen')
p = pairwise(gen())
print(next(p))
try:
    next(p)
except RuntimeError as e:
    print(e)
print(list(p))
# reentrant pairwise
class I:
    count = 0
    def __init__(self):
        self.it = None
    def __iter__(self):
        return self
    def __next__(self):
        self.count += 1
        if self.count in (2,):
            return next(self.it, 'inner')
        if self.count > 5:
            raise StopIteration
        return [self.count]
i = I()
i.it = pairwise(i)
print(list(i.it))
steps = [b - a for a, b in pairwise([1, 4, 9, 16])]
print(steps)
