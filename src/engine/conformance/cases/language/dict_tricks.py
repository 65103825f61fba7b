d = {'b': 2, 'a': 1, 'c': 3}
print({v: k for k, v in d.items()}, dict(sorted(d.items())), sorted(d, key=d.get, reverse=True), max(d, key=d.get), dict(sorted(d.items(), key=lambda kv: -kv[1])))
print(d | {'b': 20, 'z': 26}, {**d, 'a': 0}, d.keys() & {'a', 'q'} , sorted(d.keys() | {'q'}), sorted(d.keys() - 'a'), sorted(d.keys() ^ {'a', 'x'}), d.items() >= {('a', 1)})
d |= [('n', 5)]
print(d, d.setdefault('n', 9), d.setdefault('m', []), d.pop('m'), d.pop('m', 'gone'), d.popitem())
print(list(reversed(d)), list(reversed(d.values())), list(d.items())[0], dict.fromkeys('ab', 0), dict(zip('xy', (1, 2)), z=3), dict([('k', 'v')]))
index = {}
for n, w in enumerate('to be or not to be'.split()):
    index.setdefault(w, []).append(n)
print(index)
nested = {'a': {'b': {'c': 1, 'd': [1, 2]}}, 'e': 5}


def flat(x, pre=''):
    for k, v in x.items():
        if isinstance(v, dict):
            yield from flat(v, pre + k + '.')
        else:
            yield pre + k, v


def deep_get(x, path, default=None):
    for p in path.split('.'):
        try:
            x = x[int(p)] if isinstance(x, list) else x[p]
        except (KeyError, IndexError, TypeError, ValueError):
            return default
    return x


print(dict(flat(nested)), deep_get(nested, 'a.b.d.1'), deep_get(nested, 'a.q', '?'), deep_get(nested, 'e.x.y'))


class Attr(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__

    def __missing__(self, k):
        return f'no {k}'


a = Attr(x=1)
a.y = 2
del a.x
print(a, a.y, a.zzz, a['q'], a.get('q'), 'q' in a, hasattr(a, 'anything'))
cases = {1: 'int', 1.0: 'float', True: 'bool'}
print(cases, len(cases), {(1, 2): 'tuple', frozenset({1}): 'fs', None: 'none', ...: 'dots'}[...])
for f in (lambda: {}['x'], lambda: {[]: 1}, lambda: {}.popitem(), lambda: dict(1), lambda: dict([1]), lambda: dict(['abc']), lambda: {} < {}, lambda: {}.pop('q'), lambda: {} | [], lambda: {{}: 1}, lambda: dict(**{1: 2}), lambda: d.update(5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    for k in d:
        d[k + k] = 1
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
x = {}
x['self'] = x
print(x, x == x, {1: x} != {1: {}}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, d.keys() == set(d))
x.clear()
k = {'x': 1}.keys()
print(k, type(k).__name__, k.isdisjoint(['y']), len(k), k.mapping, list(map(str.upper, k)))
sq = {n: {m: n * m for m in range(1, 3)} for n in range(1, 3)}
print(sq, [*sq[2].values()], {**sq[1], **{9: 9}})
matrix = {(r, c): r * 3 + c for r in range(2) for c in range(3) if (r + c) % 2}
print(matrix, sum(matrix.values()), any(v > 4 for v in matrix.values()), *matrix)
def kw(**k): return k
print(kw(**d, extra=1) if 'extra' not in d else 0)
