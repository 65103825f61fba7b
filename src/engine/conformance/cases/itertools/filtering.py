from itertools import accumulate, dropwhile, filterfalse, starmap, takewhile
import operator

print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(filterfalse(lambda x: x % 2, range(10))))
print(list(filterfalse(None, [0, 1, '', 'a', None])), list(filterfalse(bool, [0, 1])), list(takewhile(str.isalpha, 'ab1c')), list(dropwhile(str.isalpha, 'ab1c')))
print(list(starmap(pow, [(2, 5), (3, 2), (10, 3)])), list(starmap(lambda *a: len(a), ['abc', [], (1,)])), list(starmap(print, [])))
print(list(accumulate([1, 2, 3, 4, 5])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate('abc')), list(accumulate([1, 2], initial=100)), list(accumulate([], initial=0)), list(accumulate([])))
for bad in (lambda: takewhile(1), lambda: next(takewhile(1, [2])), lambda: next(starmap(pow, [5])), lambda: accumulate(), lambda: list(accumulate([1, 'a'])), lambda: accumulate([1], None, 5), lambda: filterfalse(None), lambda: dropwhile(None, 5), lambda: takewhile(None, [], x=1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
t = takewhile(lambda x: x, [1, 0, 2])
print(list(t), list(t))


class Truth:
    def __bool__(self):
        raise ValueError('no truth')


for f in (filterfalse(None, [Truth()]), takewhile(lambda x: Truth(), [1]), dropwhile(lambda x: Truth(), [1])):
    try:
        next(f)
    except ValueError as e:
        print(e)


def stop(x):
    if x == 3:
        raise StopIteration
    return x


print(list(starmap(stop, zip([1, 2, 3, 4]))), list(map(stop, [1, 2, 3, 4])), list(filter(stop, [1, 2, 3, 4])), list(accumulate([1, 2, 3, 4], lambda a, b: stop(b))))
balances = accumulate([100, -20, 5], lambda bal, p: round(bal * 1.1 + p, 2))
print(list(balances))
