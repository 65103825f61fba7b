# What exceptions and iterators keep when they are reduced.
import copy


class Seq:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)

    def __repr__(self):
        return f'Seq{self.items}'


for e in (OSError(2, 'gone', 'file.txt'), OSError(2, 'gone', 'a', None, 'b'), OSError('only text'), FileNotFoundError(2, 'no'),
          ImportError('m', name='n', path='p'), ImportError('m'), ModuleNotFoundError("No module named 'x'", name='x'),
          AttributeError('a', name='q', obj=5), AttributeError('a'), KeyError('k'), ValueError(1, 2), StopIteration(3)):
    reduced = e.__reduce__()
    print(type(e).__name__, [r if not isinstance(r, type) else r.__name__ for r in reduced])
    again = copy.copy(e)
    print('   ', type(again).__name__, again.args, str(again), getattr(again, 'filename', '-'), getattr(again, 'name', '-'))
e = ValueError('x')
e.extra = [1]
print(e.__reduce__()[2], copy.copy(e).extra, copy.deepcopy(e).extra is e.extra)
it = iter(Seq(1, 2, 3))
print(it.__length_hint__(), next(it), it.__length_hint__(), it.__reduce__()[1:])
it.__setstate__(2)
print(list(it), it.__length_hint__(), it.__reduce__()[1:])
it = iter(Seq(1, 2, 3))
next(it)
print(list(copy.copy(it)), list(it))
c = iter([3, 2, 1].pop, 3)
print(next(c), c.__reduce__()[0] is iter, len(c.__reduce__()[1]), list(c), c.__reduce__()[1])
try:
    it.__setstate__('a')
except TypeError as error:
    print(error)
r = reversed(Seq(1, 2, 3))
print(next(r), r.__reduce__()[1:], list(r), r.__length_hint__())
for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2)), lambda: iter('ab'), lambda: iter(b'ab'), lambda: iter(range(5)), lambda: reversed([1, 2]), lambda: iter({1: 2}), lambda: iter({5}), lambda: enumerate('ab'), lambda: zip('ab', [1, 2]), lambda: map(str, [1]), lambda: filter(None, [1])):
    i = make()
    next(i)
    name = type(i).__name__
    state = i.__reduce__()
    print(name, len(state), list(copy.copy(i)), list(i))
