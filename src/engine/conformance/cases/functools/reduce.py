from functools import reduce
import operator

print(reduce(operator.add, [1, 2, 3, 4]), reduce(operator.mul, range(1, 6), 1), reduce(max, [3, 9, 2]))
print(reduce(lambda a, b: f'({a}+{b})', 'abcd'), reduce(lambda a, b: a + [b], 'xyz', []))
print(reduce(None, [], 'only initial'), reduce(None, ['single']))
for bad in (lambda: reduce(operator.add, []), lambda: reduce(operator.add, 5), lambda: reduce(operator.add), lambda: reduce(operator.add, [1, 'a']), lambda: reduce(5, [1, 2]), lambda: reduce(function=max, iterable=[1])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def compose(*fs):
    return reduce(lambda f, g: lambda x: g(f(x)), fs, lambda x: x)


print(compose(lambda x: x + 1, lambda x: x * 2, str)(5))
print(reduce(lambda acc, w: {**acc, w: acc.get(w, 0) + 1}, 'a b a'.split(), {}))


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


print(reduce(operator.add, It()))


def boom(a, b):
    raise KeyError(b)


try:
    reduce(boom, [1, 2, 3])
except KeyError as e:
    print('KeyError', e)
print(reduce(lambda d, k: d[k], ['a', 'b', 0], {'a': {'b': [42]}}))
