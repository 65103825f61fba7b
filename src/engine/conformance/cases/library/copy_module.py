import copy


class Node:
    def __init__(self, v):
        self.v = v
        self.links = []


a = Node([1, 2])
a.links.append(a)
b = copy.copy(a)
c = copy.deepcopy(a)
print(b.v is a.v, b.links is a.links, c.v is a.v, c.links[0] is c, c.v)
for x in (1, 'x', (1, 2), None, 1.5, True, frozenset({1}), range(3), len, int, b'b', Ellipsis, NotImplemented, slice(1, 2)):
    print(type(x).__name__, copy.copy(x) is x, copy.deepcopy(x) is x)
l = [1, [2, 3]]
t = (1, [2], l)
d = {'k': l, 'self': None}
d['self'] = d
dl, dt, dd = copy.deepcopy(l), copy.deepcopy(t), copy.deepcopy(d)
print(dl, dt[2] is l, dd['self'] is dd, dd['k'] is l)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)


class Custom:
    def __copy__(self):
        return 'copied'

    def __deepcopy__(self, memo):
        return 'deep', len(memo)


print(copy.copy(Custom()), copy.deepcopy(Custom()))


class Slots:
    __slots__ = ('a', 'b')


s = Slots()
s.a = [1]
s2 = copy.deepcopy(s)
print(s2.a, s2.a is s.a, hasattr(s2, 'b'))


class State:
    def __init__(self):
        self.x, self.cache = 1, 'big'

    def __getstate__(self):
        return {'x': self.x}

    def __setstate__(self, st):
        self.__dict__.update(st, restored=True)


print(copy.copy(State()).__dict__)


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return self[0], self[1]


print(copy.deepcopy(NewArgs(1, [2])), type(copy.copy(NewArgs(1, 2))).__name__)
for bad in (lambda: copy.deepcopy((x for x in 'a')), lambda: copy.copy(iter([]).__class__) and copy.deepcopy(__import__('_thread').allocate_lock())):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(copy.Error, copy.deepcopy([copy.copy]) == [copy.copy])
ba = bytearray(b'ab')
print(copy.copy(ba) is ba, copy.deepcopy({1: {2}}), copy.deepcopy(set('a')))
