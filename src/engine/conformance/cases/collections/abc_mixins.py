from collections.abc import Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set


class ListSet(MutableSet):
    def __init__(self, items=()):
        self.items = []
        for i in items:
            self.add(i)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)

    def __repr__(self):
        return f'ListSet({self.items})'


a, b = ListSet('abcdef'), ListSet('bdx')
print(a & b, a | b, a - b, a ^ b, b <= a, a.isdisjoint('zq'), {'b', 'd', 'x'} == b)
a |= b
a -= ListSet('a')
a.remove('b')
print(a, a.pop(), len(a))
try:
    a.remove('nope')
except KeyError as e:
    print('KeyError', e)
a.clear()
print(a)


class Reversed(MutableSequence):
    def __init__(self, items):
        self.i = list(items)

    def __getitem__(self, k):
        return self.i[k]

    def __setitem__(self, k, v):
        self.i[k] = v

    def __delitem__(self, k):
        del self.i[k]

    def __len__(self):
        return len(self.i)

    def insert(self, k, v):
        self.i.insert(k, v)


s = Reversed('abc')
s.append('d')
s.extend('ef')
s.reverse()
s += 'z'
s.remove('a')
print(s.i, s.pop(), s.pop(0), s.index('d'), s.count('c'), 'b' in s, list(reversed(s)))
try:
    s.remove('q')
except ValueError as e:
    print('ValueError', e)
try:
    s.index('q')
except ValueError as e:
    print('ValueError', e)
s.clear()
print(s.i)


class Attrs(Mapping):
    def __init__(self, **kw):
        self.kw = kw

    def __getitem__(self, k):
        return self.kw[k]

    def __iter__(self):
        return iter(self.kw)

    def __len__(self):
        return len(self.kw)


m = Attrs(x=1, y=2)
print(m.get('x'), m.get('z', 0), list(m.keys()), list(m.values()), list(m.items()), m == {'x': 1, 'y': 2}, 'x' in m)
print(m.keys() & {'x'}, m.items() - {('x', 1)}, len(m.values()), 2 in m.values(), dict(**m))
for cls in (Set, Sequence, MutableMapping):
    try:
        cls()
    except TypeError as e:
        print(e)
