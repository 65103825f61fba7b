from itertools import batched, islice, pairwise

print(list(islice('ABCDEFG', 2)), list(islice('ABCDEFG', 2, 4)), list(islice('ABCDEFG', 2, None)), list(islice('ABCDEFG', 0, None, 2)))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 2, 5)), list(it))
print(list(islice([], 5)), list(islice('abc', 0)), list(islice('abc', 5, 10)), list(islice('abcdef', 1, 5, 3)))
for bad in (('a', -1), ('a', 0, -1), ('a', 0, 1, 0), ('a', 'x'), ('a', None, 'x'), ('a', 1.0), ('a',), ('a', 1, 2, 3, 4), (5, 1)):
    try:
        print(islice(*bad))
    except Exception as e:
        print(type(e).__name__, e)
print(list(pairwise('ABCD')), list(pairwise('A')), list(pairwise('')))
print(list(batched('ABCDEFG', 3)), list(batched('', 3)), list(batched(range(4), 2)), list(batched('ab', 10)))
print(list(batched('abcd', 2, strict=True)))
for bad in (lambda: list(batched('abc', 2, strict=True)), lambda: batched('abc', 0), lambda: batched('abc'), lambda: batched('a', 'b'), lambda: batched(5, 1), lambda: pairwise(), lambda: pairwise(5), lambda: pairwise('a', 'b')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __index__(self):
        return 2


print(list(islice('abcdef', Index())), list(islice('abcdef', None, Index())), list(batched('abcd', Index())))
source = iter('abcdef')
print(list(islice(source, 1, 3)), list(source))
sum_of_windows = [a + b for a, b in pairwise([1, 2, 3, 4])]
print(sum_of_windows)
