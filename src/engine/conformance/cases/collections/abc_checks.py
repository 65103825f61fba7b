import collections.abc as abc

things = {'list': [], 'tuple': (), 'str': '', 'dict': {}, 'set': set(), 'frozenset': frozenset(), 'range': range(3),
          'gen': (x for x in ''), 'iter': iter([]), 'func': len, 'int': 1, 'bytes': b'', 'bytearray': bytearray(),
          'memoryview': memoryview(b''), 'dict_keys': {}.keys(), 'map': map(len, []), 'none': None}
names = 'Hashable Iterable Iterator Reversible Sized Container Callable Collection Set MutableSet Mapping MutableMapping KeysView Sequence MutableSequence Generator Awaitable'.split()
for n, t in things.items():
    print(n, [k for k in names if isinstance(t, getattr(abc, k))])


class Duck:
    def __len__(self): return 0
    def __iter__(self): return iter(())
    def __contains__(self, x): return False


class NotDuck(Duck):
    __iter__ = None


print(isinstance(Duck(), abc.Collection), issubclass(NotDuck, abc.Iterable), issubclass(NotDuck, abc.Sized))
print(issubclass(bool, abc.Hashable), issubclass(list, abc.Hashable), issubclass(type, abc.Callable))


class MyGen(abc.Generator):
    def __init__(self):
        self.n = 0

    def send(self, v):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n if v is None else v

    def throw(self, typ, val=None, tb=None):
        if isinstance(typ, BaseException):
            raise typ
        raise (val or typ())


g = MyGen()
print(next(g), g.send('x'), list(g))
g.close()
print(abc.Sequence[int], abc.Callable[[int], str], abc.Mapping.__abstractmethods__ == {'__getitem__', '__len__', '__iter__'})
