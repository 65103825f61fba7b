# dict: slots, methods, views, errors.
def err(f, *args, **kw):
    try:
        print('no error:', f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


class Key:
    hashed = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        Key.hashed += 1
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f'K{self.n}'


d = {'a': 1, 2: 'b', (3, (4,)): [5], None: None, 1.5: {}}
print(d, {}, dict(), dict(a=1, b=2), dict([('x', 1), ['y', 2], 'zw']), dict({'m': 1}, n=2), len(d))
print(d['a'], d[2], d[2.0], d[(3, (4,))], d[None], d.get('a'), d.get('zz'), d.get('zz', 0), 'a' in d, 'q' in d, True in {1: 2})
err(lambda: d['missing'])
err(lambda: d[(1, 2)])
err(lambda: d[[]])
err(lambda: {}[{}])
err(lambda: [] in d)
err(lambda: d.get([]))
err(lambda: d < d)
err(lambda: hash({}))
err(lambda: d.nothing)
err(dict, 5)
err(dict, [1])
err(dict, [(1, 2, 3)])
err(dict, ['a'])
err(dict, 1, 2)
err(d.get)
err(d.pop)
err(d.pop, 'none')
err({}.pop, [])
err({}.pop, [], 'default')
err({}.popitem)
err({}.update, 5)
err({}.update, [(1,)])
err({}.setdefault, [])
err(lambda: {} | [])
err(lambda: {} + {})
err(dict.fromkeys)
err(dict.fromkeys, 5)


def delete(o, k):
    del o[k]


err(delete, d, 'missing')
err(delete, d, [])
e = {i: i * i for i in range(8)}
del e[3], e[0]
e[3] = 'again'
print(e, list(e), e.pop(5), e.pop('no', 'dflt'), e.popitem(), e.setdefault(1), e.setdefault('new'), e.setdefault('other', 9), e)
e.update({1: 'one'}, k='v')
e.update([('p', 1), ('q', 2)])
e.update(z=26)
print(e, e.copy() == e, e.copy() is e)
e.clear()
print(e, dict.fromkeys('abc'), dict.fromkeys([1, 2], 0), dict.fromkeys('aab', []))
print({1: 2} == {1.0: 2}, {1: 2} != {1: 3}, {1: 2} == {1: 2, 3: 4}, {'a': [1]} == {'a': [1]}, {1: 2} == [1])
print({'a': 1} | {'b': 2, 'a': 3}, {**{'a': 1}, 'b': 2}, list(reversed({'a': 1, 'b': 2})))
f = g = {'a': 1}
f |= {'b': 2}
f |= [('c', 3)]
print(f, f is g)

k = {Key(i): i for i in range(7)}
print(k, k[Key(4)], Key(9) in k, Key.hashed)
Key.hashed = 0
print(k.setdefault(Key(3), 'x'), k.setdefault(Key(10), 'y'), k.pop(Key(0)), k.get(Key(1)), k.get(Key(99), 'none'), Key.hashed)
del k[Key(1)]
k[Key(2)] = 'two'
err(delete, k, Key(50))
err(lambda: k[Key(51)])
print(k, k == dict(k), {Key(1): Key(2)} == {Key(1): Key(2)}, Key.hashed)
print({(Key(1), 2): 3}[(Key(1), 2)], {((1, 2), 3): 4}[((1, 2), 3)])

m = {'a': 1, 'b': 2, 'c': 3}
ks, vs, items = m.keys(), m.values(), m.items()
print(ks, vs, items, len(ks), 'a' in ks, 2 in vs, ('a', 1) in items, ('a', 2) in items, 'a' in items, list(reversed(ks)), list(reversed(items)))
m['d'] = 4
print(ks, list(vs), dict(items))
print(sorted(ks & {'a', 'z'}), sorted(ks | {'z'}), sorted(ks - {'a'}), sorted(ks ^ {'a', 'z'}), sorted(items & {('a', 1)}), sorted({'a', 'q'} & ks))
print(ks == {'a', 'b', 'c', 'd'}, ks >= {'a'}, ks < {'a'}, ks.isdisjoint({'q'}), ks.isdisjoint('abc'), {'a': 1}.items() == {('a', 1)}, vs == vs, vs == m.values())
print(sorted(ks & ['a', 'b', 'zz']), sorted(ks - iter('ab')), ks.mapping, sorted(ks | 'xy'))
err(lambda: ks + ks)
err(lambda: ks & 5)
err(lambda: hash(ks))
err(lambda: ks[0])
err(lambda: vs & vs)
err(lambda: ks.a)


def change(d, how):
    for k in d:
        how(d, k)


err(change, {1: 1}, lambda d, k: d.update({k + 1: 1}))
err(change, {1: 1, 2: 2}, lambda d, k: d.pop(k))


def swap(d, k):
    del d[k]
    d[k + 10] = 1


err(change, {1: 1, 2: 2}, swap)
it = iter({'x': 1, 'y': 2})
print(it.__length_hint__(), next(it), list(it), list(it), next(iter({1: 2}.items())))


class Default(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


q = Default(a=1)
q.attr = 'x'
print(q['b'], q, q.get('zz'), 'zz' in q, q == {'a': 1, 'b': 'bb'}, type(q.copy()).__name__, type(q | {}).__name__, q.attr)


class Bad(dict):
    def __missing__(self, key):
        raise LookupError(f'no {key}')


err(lambda: Bad()['k'])


class Mapping:
    def keys(self):
        return iter('ab')

    def __getitem__(self, key):
        return key.upper()


print(dict(Mapping()), {**Mapping()}, dict(Mapping(), c=1))
r = {'self': None}
r['self'] = r
print(r, {'r': [r]})
r.clear()
print({Key(1): [Key(2)]}, dict[str, int], type({}.keys()).__name__, Default.fromkeys('ab', 1), type(Default.fromkeys('a')).__name__)
print([(k, v) for k, v in {'one': 1, 'two': 2}.items()], {v: k for k, v in {'one': 1}.items()})
print(*{'un': 1, 'pack': 2}, max({1: 'x', 3: 'y'}), sum({1: 'x', 3: 'y'}))
