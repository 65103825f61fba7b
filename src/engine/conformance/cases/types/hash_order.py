# Large containers, many insertions and deletions, iteration order of sets and dicts.
d = {}
for i in range(1000):
    d[i * 7919 % 1009] = i
for i in range(0, 1009, 3):
    d.pop(i, None)
for i in range(300):
    d['k%d' % i] = i
print(len(d), list(d)[:20], list(d)[-5:], sum(v for v in d.values()))
s = set()
for i in range(500):
    s.add(i * i % 1021)
print(len(s), list(s)[:30])
for i in range(0, 1021, 2):
    s.discard(i)
print(len(s), list(s)[:30])
words = ['w%d' % (i * 31 % 97) for i in range(97)]
print(list(set(words))[:25], list(frozenset(words[:40]))[:10], list({w: 1 for w in words})[:5])
print(list({1.5, 'a', None, (1, 2), 2**70, True, b'x', frozenset([1])} - {None, b'x'}) == list({1.5, 'a', (1, 2), 2**70, True, frozenset([1])}) or 'order differs')
print(list({1.5, 'a', (1, 2), 2**70, True, b'x', frozenset([1]), 'zz', -1, -2, 3.25, ('a', 1.5, None)}))
a, b = set(words[:60]), set(words[30:])
print(list(a | b)[:15], list(a & b)[:15], list(a - b)[:15], list(a ^ b)[:15])
l = list(range(1000))
del l[::3]
l[10:20] = 'abc'
l.sort(key=str)
print(l[:10], l[-10:], len(l))
print(hash((1, 'a', 2.5, None, (3,))), hash(frozenset([1, 2, 3])), hash(frozenset()), hash(()), hash((1,)), hash(-1), hash(2**61 - 1), hash(1e300), hash('héllo'), hash(b'abc'), hash(3+4j), hash(range(3)), hash(None), hash(0.1))
