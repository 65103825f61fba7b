from collections import Counter, defaultdict, deque, namedtuple, ChainMap, OrderedDict, UserDict, UserList, UserString

text = 'the quick brown fox jumps over the lazy dog the end'
c = Counter(text.split())
print(c.most_common(2), c['cat'], c.total(), sorted(c.elements())[:4])
print(c + Counter(the=-2, fox=2), c - Counter(the=2), c & Counter(the=1, dog=5), (c | Counter(dog=9))['dog'], +Counter(a=-1, b=2), -Counter(a=-1))
c.subtract(['the', 'zzz'])
print(c['the'], c['zzz'], Counter('abc') <= Counter('aabbcc'), Counter(a=0) == Counter())
tree = lambda: defaultdict(tree)
t = tree()
t['a']['b']['c'] = 1
print(t['a'].keys(), 'x' in t, len(t['y']), list(t))
groups = defaultdict(list)
for w in text.split():
    groups[len(w)].append(w)
print(dict(groups), groups.default_factory)
try:
    defaultdict(None)['k']
except KeyError as e:
    print('key', e)
P = namedtuple('P', 'x y z', defaults=[0])
p = P(1, y=2)
print(p, p._replace(x=9), p._asdict(), P._fields, P._field_defaults, P._make('abc'), p == (1, 2, 0), p[:2])
for bad in ('a a', 'def x', '_x', 'a-b'):
    try:
        namedtuple('N', bad)
    except ValueError as e:
        print(e)
print(namedtuple('R', 'a def a', rename=True)._fields)
d = deque('abcde', maxlen=5)
d.rotate(2)
d.appendleft('X')
print(d, d.index('a'), d.count('e'), d[-1], list(reversed(d)))
try:
    d.insert(2, 'q')
except IndexError as e:
    print(e)
base = {'colour': 'red', 'user': 'guest'}
cm = ChainMap({'user': 'me'}, base)
child = cm.new_child({'level': 2})
child['colour'] = 'blue'
print(child['colour'], base['colour'], dict(child), child.parents['user'], len(child.maps))
try:
    del child['user']
except KeyError as e:
    print(e)
od = OrderedDict.fromkeys('abcd')
od.move_to_end('a')
od.move_to_end('c', last=False)
print(list(od), od.popitem(last=False), od == OrderedDict(reversed(od.items())), od == dict(reversed(od.items())))


class Lower(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)
    def __missing__(self, k):
        return f'<{k}>'


l = Lower(A=1, B=2)
l.update({'C': 3})
print(l, l['zz'], 'a' in l, 'A' in l, l.get('q', 5), l | {'D': 4})


class Stack(UserList):
    def push(self, x):
        self.append(x)
        return self


s = Stack([1, 2]).push(3)
print(s, s[1:], type(s[1:]).__name__, s + [4], s * 2, 3 in s, s == [1, 2, 3])


class Shout(UserString):
    def shout(self):
        return self.__class__(self.data.upper() + '!')


print(Shout('hey').shout(), len(Shout('abc')), Shout('a') + 'b', repr(Shout('x') * 3), 'b' in Shout('abc'))
