import itertools


class MyChain(itertools.chain):
    label = 'mine'

    def peek(self):
        return self.label


c = MyChain('ab', 'c')
c.attr = 1
print(list(c), c.peek(), c.attr, type(MyChain.from_iterable(['x'])).__name__)


class Count(itertools.count):
    def __next__(self):
        return super().__next__() * 10


k = Count(1)
print(next(k), next(k), [n for n, _ in zip(k, 'abc')])


class Verbose(itertools.islice):
    def __init__(self, *args):
        self.args = args


v = Verbose('abcdef', 1, 4)
print(list(v), v.args)


class WithKeyword(itertools.cycle):
    def __new__(cls, seq, *, tag):
        self = super().__new__(cls, seq)
        self.tag = tag
        return self


    def __init__(self, seq, *, tag): ...


w = WithKeyword('ab', tag='T')
print(next(w), next(w), next(w), w.tag)
print(issubclass(MyChain, itertools.chain), isinstance(c, itertools.chain), itertools.chain.__name__, itertools.chain.__module__)
print(sorted(n for n in dir(itertools) if not n.startswith('_')))
