from collections import *
import re
from operator import itemgetter

DOCS = {1: 'The cat sat on the mat.', 2: 'The dog sat on the log; the cat ran!', 3: 'A log is a record.'}


class Index:
    def __init__(self):
        self.post = defaultdict(lambda: defaultdict(list))
        self.lens = Counter()

    def add(self, doc, text):
        for pos, m in enumerate(re.finditer(r'\w+', text.lower())):
            self.post[m[0]][doc].append(pos)
            self.lens[doc] += 1

    def find(self, *words):
        sets = [self.post[w].keys() for w in words if w in self.post]
        return sorted(set.intersection(*map(set, sets))) if len(sets) == len(words) else []

    def phrase(self, text):
        ws = text.split()
        return [d for d in self.find(*ws) if any(all(p + i in self.post[w][d] for i, w in enumerate(ws)) for p in self.post[ws[0]][d])]


ix = Index()
for d, t in DOCS.items():
    ix.add(d, t)
print(ix.find('cat'), ix.find('the', 'log'), ix.find('nope', 'cat'), ix.phrase('sat on the'), ix.phrase('the cat'), ix.lens.most_common(), 'nope' in ix.post)
print({w: dict(p) for w, p in sorted(ix.post.items())[:4]})
bigrams = Counter(zip(*[re.findall(r'\w+', ' '.join(DOCS.values()).lower())[i:] for i in range(2)]))
print(bigrams.most_common(3), sum(bigrams.values()), max(bigrams, key=itemgetter(0, 1) if False else lambda b: (bigrams[b], b)))


class LRUDict(OrderedDict):
    def __init__(self, n, *a, **k):
        self.n = n
        super().__init__(*a, **k)
    def __getitem__(self, k):
        self.move_to_end(k)
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        self.move_to_end(k)
        if len(self) > self.n:
            print('evict', self.popitem(last=False))


l = LRUDict(2, a=1)
l['b'] = 2
l['a']
l['c'] = 3
print(l, list(l), l == {'a': 1, 'c': 3})


class Multi(defaultdict):
    def __init__(self): super().__init__(list)
    def __missing__(self, k): print('missing', k); return super().__missing__(k)
    def __or__(self, o): return NotImplemented


m = Multi()
m['x'].append(1)
m['x'].append(2)
print(m, m.get('q'), dict(m))
Emp = namedtuple('Emp', 'name dept pay')
staff = [Emp('a', 'x', 5), Emp('b', 'y', 7), Emp('c', 'x', 9)]
by = defaultdict(list)
for e in staff:
    by[e.dept].append(e)
print({k: (sum(e.pay for e in v) / len(v), max(v, key=lambda e: e.pay).name) for k, v in by.items()}, sorted(staff, key=lambda e: (e.dept, -e.pay))[0])


class Emp2(Emp):
    __slots__ = ()
    @property
    def tax(self): return self.pay * .2
    def __str__(self): return f'{self.name}!'


e = Emp2._make(staff[0])
print(e, repr(e), e.tax, e._replace(pay=10), type(e._replace(pay=1)).__name__, e == staff[0], Emp.name.__doc__, *e)
window, outs = deque(maxlen=3), []
for x in [1, 5, 2, 8, 3]:
    window.append(x)
    outs.append(sum(window) / len(window))
print([round(o, 2) for o in outs], deque('abc') + deque('d'), deque([1]) * 3, deque('ab') < deque('b'))
stack = deque()
def balanced(s):
    stack.clear()
    for c in s:
        if c in '([{': stack.append(c)
        elif c in ')]}' and (not stack or '([{'.index(stack.pop()) != ')]}'.index(c)): return False
    return not stack
print([balanced(s) for s in ('([]{})', '(]', '((', '', 'a(b)c')])
settings = ChainMap({}, {'debug': False}, defaults := {'host': 'h', 'debug': True})
settings['port'] = 1
print(settings['debug'], settings['host'], settings.maps[0], sorted(settings), len(settings), settings | {'z': 1}, 'debug' in settings.parents.parents, settings.get('none', 0), bool(ChainMap()))
anag = defaultdict(set)
for w in 'listen silent enlist google elgoog abc'.split():
    anag[''.join(sorted(w))].add(w)
print([sorted(v) for v in anag.values() if len(v) > 1])
for f in (lambda: Emp(1), lambda: e._replace(zz=1), lambda: setattr(e, 'pay', 1), lambda: deque(5), lambda: deque([], -1), lambda: deque().pop(), lambda: deque([1]).remove(2), lambda: Counter(5), lambda: OrderedDict().popitem(), lambda: OrderedDict().move_to_end(1), lambda: defaultdict(5), lambda: Counter('a') + 1, lambda: Counter.fromkeys('ab'), lambda: next(iter(deque())), lambda: ChainMap({})['k'], lambda: Emp._make([1]), lambda: list(Counter(a=1.5).elements())):
    try:
        print(f())
    except Exception as ex:
        print(type(ex).__name__, ex)
