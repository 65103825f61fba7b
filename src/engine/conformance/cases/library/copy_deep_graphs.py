import copy


class Node:
    def __init__(self, name, *kids):
        self.name = name
        self.kids = list(kids)
        self.parent = None
        for k in kids:
            k.parent = self

    def __repr__(self):
        return f'{self.name}({", ".join(map(repr, self.kids))})'


root = Node('root', Node('a', Node('a1')), Node('b'))
deep = copy.deepcopy(root)
shallow = copy.copy(root)
deep.kids[0].name = 'A'
print(root, deep, shallow, shallow.kids is root.kids, deep.kids[0].parent is deep)


class Money:
    def __init__(self, v, cur='EUR'):
        self.v, self.cur = v, cur
        self.cache = object()

    def __copy__(self):
        print('copy')
        return Money(self.v, self.cur)

    def __deepcopy__(self, memo):
        print('deepcopy', len(memo))
        m = memo[id(self)] = Money(copy.deepcopy(self.v, memo), self.cur)
        return m

    def __replace__(self, /, **kw):
        return Money(**{'v': self.v, 'cur': self.cur, **kw})


m = Money([1])
pair = copy.deepcopy((m, m, [m]))
print(pair[0] is pair[1] is pair[2][0], pair[0].v, copy.copy(m).v is m.v, copy.replace(m, cur='USD').cur)


class Slots:
    __slots__ = ('x', 'y', '__dict__')

    def __init__(self):
        self.x = [1]
        self.z = {'k': self.x}


s = Slots()
t = copy.deepcopy(s)
print(t.x, t.z, t.x is t.z['k'], t.x is s.x, hasattr(t, 'y'))


class Stateful:
    def __init__(self, n):
        self.n = n
        self.handle = lambda: n

    def __getstate__(self):
        d = vars(self).copy()
        del d['handle']
        return d

    def __setstate__(self, d):
        print('setstate', d)
        vars(self).update(d)
        self.handle = None


x = copy.copy(Stateful(5))
print(x.n, x.handle)


class Reduced:
    def __init__(self, *a):
        self.a = a

    def __reduce__(self):
        return Reduced, (1, 2), {'extra': [3]}, iter([]), None


r = copy.deepcopy(Reduced())
print(r.a, r.extra)


class L(list):
    pass


l = L([1, [2]])
l.tag = ['t']
l2 = copy.deepcopy(l)
print(l2, type(l2).__name__, l2.tag, l2.tag is l.tag, l2[1] is l[1])
rec = [1]
rec.append(rec)
c = copy.deepcopy(rec)
print(c, c[1] is c)
d = {'a': (1, 2), 'b': frozenset({3}), 'c': print, 'd': int, 'e': b'x', 'f': bytearray(b'y'), 'g': range(3), 'h': ..., 'i': slice(1, 2)}
d2 = copy.deepcopy(d)
print(d2 == d, d2['a'] is d['a'], d2['c'] is print, d2['f'] is d['f'])
for bad in ((x for x in []), __import__('sys').stdout if False else (i for i in ''), memoryview(b'')):
    try:
        copy.deepcopy(bad)
    except TypeError as e:
        print(e)
try:
    copy.replace(3)
except TypeError as e:
    print(e)
class Weird:
    def __reduce_ex__(self, p): return 5
try:
    copy.copy(Weird())
except Exception as e:
    print(type(e).__name__, e)
