# Operators and protocols with classes written in Python: order of asking, NotImplemented, in-place, errors in the middle.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
log = []
NAMES = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'or', 'xor', 'matmul', 'divmod']
class A:
    pass
class B(A):
    pass
def make(cls, kind, name):
    def method(self, other, *rest):
        log.append((cls.__name__, kind + name))
        return NotImplemented if getattr(self, 'no', False) else (cls.__name__, kind + name, rest)
    setattr(cls, '__%s%s__' % (kind, name), method)
for n in NAMES:
    make(A, '', n)
    make(A, 'r', n)
    make(B, 'r', n)
FUNCS = [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: a ** b, lambda a, b: a << b, lambda a, b: a >> b, lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a @ b, divmod]
a, b, no = A(), B(), A()
no.no = True
for f in FUNCS:
    for x, y in [(a, a), (a, b), (b, a), (a, 1), (1, a), ('x', b), (no, b), (no, 1), ([1], a), (2.5, a), ((), b), ({}, a)]:
        try:
            print(f(x, y)[:2] if not isinstance(f(x, y), str) else f(x, y))
        except TypeError as e:
            print(e)
print(len(log))
class Acc:
    def __init__(self, v):
        self.v = v
    def __iadd__(self, o):
        self.v += o
        return self
    def __imul__(self, o):
        return NotImplemented
    def __mul__(self, o):
        return 'mul'
    def __isub__(self, o):
        raise ValueError('isub')
    def __ipow__(self, o):
        return ('ipow', o)
x = Acc(1)
y = x
x += 5
print(x is y, x.v)
x *= 2
print(x)
x = Acc(1)
def isub():
    global x
    x -= 1
t(isub)
x **= 3
print(x)
class Cmp:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        if not isinstance(o, Cmp):
            return NotImplemented
        if self.v == 'boom' or o.v == 'boom':
            raise RuntimeError('boom')
        return self.v == o.v
    def __lt__(self, o):
        if self.v == 'boom' or o.v == 'boom':
            raise RuntimeError('boom lt')
        return self.v < o.v
    def __hash__(self):
        if self.v == 'boom':
            raise RuntimeError('boom hash')
        return hash(self.v) % 4
    def __repr__(self):
        return 'C(%r)' % (self.v,)
cs = [Cmp(i) for i in (3, 1, 2, 1)]
boom = Cmp('boom')
print(sorted(cs), min(cs), max(cs), cs.index(Cmp(2)), cs.count(Cmp(1)), Cmp(3) in cs, Cmp(9) in tuple(cs), cs == [Cmp(3), Cmp(1), Cmp(2), Cmp(1)], (Cmp(1), Cmp(2)) < (Cmp(1), Cmp(3)), {Cmp(1): 'a', Cmp(5): 'b'}[Cmp(5)], len({Cmp(1), Cmp(1), Cmp(5)}), sorted(cs, reverse=True), sorted(cs, key=lambda c: -c.v))
cs.remove(Cmp(2))
print(cs, {Cmp(1)} | {Cmp(5)} == {Cmp(5), Cmp(1)}, {Cmp(1), Cmp(2)} & {Cmp(2)}, {Cmp(1)} - {Cmp(1)}, {Cmp(1)} <= {Cmp(1), Cmp(5)}, frozenset([Cmp(1)]) == {Cmp(1)}, hash((Cmp(1), 2)) == hash((1, 2)))
for f in [lambda: sorted([Cmp(2), boom, Cmp(1)]), lambda: [Cmp(1), boom].index(Cmp(7)), lambda: boom in [Cmp(1)], lambda: {boom}, lambda: {boom: 1}, lambda: {Cmp(1): 2}[boom], lambda: [boom] == [Cmp(1)], lambda: (1, boom) == (1, Cmp(2)), lambda: [Cmp(1), boom].count(Cmp(1)), lambda: max(Cmp(1), boom), lambda: {Cmp(1)}.add(boom), lambda: set([Cmp(1), boom]), lambda: dict([(boom, 1)]), lambda: hash((1, boom)), lambda: dict.fromkeys([Cmp(1), boom]), lambda: {Cmp(1)} | {1: boom}.values(), lambda: Cmp(1) < 5, lambda: Cmp(1) == 5, lambda: Cmp(1) != Cmp(1), lambda: [Cmp(1)].remove(boom)]:
    t(f)
class Bad:
    def __repr__(self):
        return 5
    def __str__(self):
        raise ValueError('str')
    def __bool__(self):
        return 2
    def __len__(self):
        return -1
    def __iter__(self):
        return 5
    def __contains__(self, v):
        raise KeyError(v)
    def __getitem__(self, i):
        raise OSError('item %r' % (i,))
    def __setitem__(self, i, v):
        raise OSError('set %r' % (i,))
    def __delitem__(self, i):
        raise OSError('del %r' % (i,))
    def __format__(self, s):
        return None
    def __hash__(self):
        return 'h'
    def __index__(self):
        return 1.5
    def __float__(self):
        return 1
    def __int__(self):
        return 'i'
    def __next__(self):
        return 1
    def __call__(self):
        raise TypeError('called')
    def __reversed__(self):
        return 'rev'
    def __length_hint__(self):
        return 'hint'
    def __round__(self, n=None):
        return ('round', n)
    def __neg__(self):
        raise ArithmeticError('neg')
bad = Bad()
def delete():
    del bad[1]
def store():
    bad[1:2] = 3
for f in [lambda: repr(bad), lambda: str(bad), lambda: bool(bad), lambda: len(bad), lambda: list(bad), lambda: 1 in bad, lambda: bad[1], lambda: bad[1:2], delete, store, lambda: format(bad), lambda: f'{bad}', lambda: hash(bad), lambda: [1][bad], lambda: float(bad), lambda: int(bad), lambda: bad(), lambda: reversed(bad), lambda: round(bad), lambda: round(bad, 2), lambda: -bad, lambda: +bad, lambda: ~bad, lambda: abs(bad), lambda: '%s' % bad, lambda: '%r' % [bad], lambda: [bad, bad].__repr__(), lambda: {1: bad}.__repr__(), lambda: (bad,) == (bad,), lambda: sum(bad), lambda: [*bad], lambda: range(bad), lambda: 'a' * bad, lambda: bytes(bad), lambda: if_(bad)]:
    t(f)
class L(list):
    def __len__(self):
        return 100
    def __iter__(self):
        return iter('xy')
    def __getitem__(self, i):
        return ('item', i)
    def __contains__(self, v):
        return True
    def append(self, v):
        super().append(('app', v))
l = L([1, 2])
l.append(3)
print(len(l), list(l), l[0], 7 in l, l, tuple(l), [*l], sorted(l), l == [1, 2, ('app', 3)], l + [4], type(l + [4]), l[1:], list.__len__(l), l.copy(), type(l.copy()), bool(l), isinstance(l, list), [0] + l, set(l), 'z'.join(l), dict.fromkeys(l))
class D(dict):
    def __getitem__(self, k):
        return 'got ' + str(k)
    def __missing__(self, k):
        return 'missing ' + str(k)
    def __setitem__(self, k, v):
        super().__setitem__(k, [v])
    def keys(self):
        return ['k1']
d = D(a=1)
d['b'] = 2
print(d['z'], d.get('a'), d, dict(d), {**d}, list(d), d.setdefault('q', 0), 'b' in d, d | {'c': 3}, type(d | {}), '{a}'.format_map(d), '%(zz)s' % d, d.pop('a'), D.fromkeys('ab', 1), d == {'b': [2], 'q': 0})
class T(tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)
    def __eq__(self, o):
        return 'teq'
    __hash__ = tuple.__hash__
tt = T(1, 2)
print(tt, tt == 5, (1, 2) == tt, tt + (3,), type(tt[:]), hash(tt) == hash((1, 2)), {(1, 2): 'd'}.get(tt), tt.index(2), T(), len(T(1)))
class S(set):
    def __contains__(self, v):
        return v == 'magic'
s = S('ab')
print('magic' in s, 'a' in s, sorted(s), s == {'a', 'b'}, type(s | {'c'}), type(s.copy()), sorted(s | {'z'}), type(s & s))
class St(str):
    def __eq__(self, o):
        return True
    def __hash__(self):
        return 7
    def __len__(self):
        return 42
    def __str__(self):
        return 'strstr'
    def __iter__(self):
        return iter([1, 2])
st = St('abc')
print(st == 'q', len(st), str(st), f'{st}', '%s' % st, st + 'd', list(st), {st: 1}, 'abc' in {st: 1}, st[0], ''.join([st, 'x']), repr(st), st.upper(), 'b' in st, tuple(st), [*st])
class F(float):
    def __add__(self, o):
        return 'fadd'
    def __radd__(self, o):
        return 'fradd'
    def __eq__(self, o):
        return NotImplemented
print(F(1) + 1, 1 + F(1), 1.5 + F(1), F(2) == 2.0, 2.0 == F(2), F(2) * 2, sum([F(1)]), -F(3), F(1.5).__round__(), int(F(2.9)), '%.1f' % F(1.25), f'{F(1.5):.2f}')
def if_(o):
    if o:
        return 'yes'
    return 'no'
t(lambda: if_(bad))
print(list[int], dict[str, list[int]], tuple[int, ...], list[int] == list[int], list[int]([1]), hash(list[int]) == hash(list[int]), list[int].__origin__, list[int].__args__, set['x'], type[int], frozenset[int], enumerate[int])
