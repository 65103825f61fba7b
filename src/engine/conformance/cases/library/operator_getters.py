import copy
from operator import attrgetter, itemgetter, methodcaller
from types import SimpleNamespace as NS

people = [NS(name='Bob', age=30, pet=NS(kind='cat')), NS(name='Al', age=25, pet=NS(kind='dog')), NS(name='Cy', age=25, pet=NS(kind='ant'))]
print([p.name for p in sorted(people, key=attrgetter('age', 'name'))])
print(list(map(attrgetter('pet.kind'), people)), attrgetter('name', 'pet.kind')(people[0]))
rows = [('x', 3), ('y', 1), ('z', 2)]
print(sorted(rows, key=itemgetter(1)), itemgetter(0, 2)('ABC'), itemgetter(slice(1, 3))('ABCD'), itemgetter('a')({'a': 1}), itemgetter(-1)((1, 2)))
print(methodcaller('upper')('abc'), methodcaller('split', ',', maxsplit=1)('a,b,c'), list(map(methodcaller('strip'), [' a', 'b '])))
for g in (attrgetter('a'), attrgetter('a.b', 'c'), itemgetter(1), itemgetter('x', 2), methodcaller('f'), methodcaller('f', 1, k=2)):
    print(repr(g), g.__reduce__()[1:] if 'k=' not in repr(g) else g.__reduce__()[0])
    print(repr(copy.copy(g)) == repr(g))
print(type(itemgetter(1)), type(attrgetter('x')).__name__, type(methodcaller('y')).__module__)


class D(dict):
    def __getitem__(self, k):
        return f'<{k}>'


print(itemgetter('q')(D()), max({'a': 3, 'b': 7}.items(), key=itemgetter(1)))
from functools import reduce
print(reduce(lambda d, k: itemgetter(k)(d), ['a', 'b'], {'a': {'b': 5}}))
