from collections import defaultdict

words = 'the quick brown fox jumps over the lazy dog the end'.split()
by_length = defaultdict(list)
for w in words:
    by_length[len(w)].append(w)
print(by_length)
counts = defaultdict(int)
for w in words:
    counts[w] += 1
print(sorted(counts.items()), counts['absent'], 'absent' in counts)
s = defaultdict(set, {'a': {1}})
s['a'].add(2)
s['b'].add(3)
print(dict(s))
nested = defaultdict(lambda: defaultdict(int))
nested['x']['y'] += 5
print({k: dict(v) for k, v in nested.items()})
print(counts.get('never'), 'never' in counts, counts.setdefault('z', 9), counts.pop('z'))
d = defaultdict(None, a=1)
try:
    d['b']
except KeyError as e:
    print('KeyError', e)
try:
    defaultdict('notcallable')
except TypeError as e:
    print(e)
d.default_factory = lambda: 'made'
print(d["b"], dict(d))
del d.default_factory
print(d.default_factory)
