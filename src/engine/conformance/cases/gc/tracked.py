import gc

class X:
    pass

class Slots0:
    __slots__ = ()

class I(int):
    pass

class I0(int):
    __slots__ = ()

def f():
    pass

objects = [
    (), (1,), ((),), [], {}, {1: 2}, {'a': []}, set(), frozenset(), object(), len, [].append,
    (1).__add__, type, X, f, X(), Slots0(), I(3), I0(3), iter([]), iter({}), iter(()), iter(range(3)), range(3),
    slice(1), {}.keys(), {}.values(), {}.items(), map(len, []), filter(None, []), zip(), enumerate([]), gc,
    X.__dict__, property(), classmethod(f), staticmethod(f), 1.5, 'a', b'a', memoryview(b'abc'), bytearray(),
    super, super(X, X()), ValueError(), NotImplemented, Ellipsis, None, True, 10 ** 30, 2j,
    iter('abc'), iter(b'ab'), reversed([1]), int.__add__, list.append, dict.fromkeys, f.__code__,
    (x for x in []), X().__init__, type(f).__code__, list[int], int | str,
]
for o in objects:
    print(type(o).__name__, gc.is_tracked(o))
