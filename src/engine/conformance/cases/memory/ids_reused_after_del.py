# Freed blocks are handed out again: the youngest first, for the same size.
def fresh(make, count=3):
    ids = []
    for _ in range(count):
        o = make()
        ids.append(id(o))
        del o
    return len(set(ids))


class Plain:
    pass


class Slots:
    __slots__ = ('a', 'b')


class Big:
    def __init__(self):
        self.a = self.b = self.c = self.d = 1


for name, make in [('object', object), ('list', list), ('dict', dict), ('set', set), ('float', lambda: float('1.5')), ('int', lambda: int('123456')), ('bigint', lambda: int('9' * 60)),
                   ('str', lambda: str(123456)), ('bytes', lambda: bytes(20)), ('tuple', lambda: tuple([1, 2])), ('Plain', Plain), ('Slots', Slots), ('Big', Big), ('lambda', lambda: lambda: 0),
                   ('complex', lambda: complex('1+2j')), ('range', lambda: range(1000)), ('slice', lambda: slice(1000)), ('method', lambda: 'a'.upper), ('bytearray', lambda: bytearray(5)), ('exception', lambda: ValueError(1))]:
    print(name, fresh(make))
a = Plain()
b = Plain()
ia, ib = id(a), id(b)
del a
del b
c, d = Plain(), Plain()
print(id(c) == ib, id(d) == ia)
x, y, z = [1.5 * i for i in range(1, 4)]
ids = [id(x), id(y), id(z)]
del x, y, z
back = [float('2.5'), float('3.5'), float('4.5')]
print([id(v) for v in back] == ids[::-1])
lists = [[] for _ in range(5)]
ids = [id(v) for v in lists]
lists.clear()
again = [[] for _ in range(5)]
print(sorted(id(v) for v in again) == sorted(ids))
