# Programs as people write them: closures, decorators with state, dispatch tables, small interpreters.
import functools, operator
def memo(f):
    cache = {}
    @functools.wraps(f)
    def w(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache), fib.__name__)
class Tokenizer:
    def __init__(self, s): self.s, self.i = s, 0
    def __iter__(self): return self
    def __next__(self):
        while self.i < len(self.s) and self.s[self.i].isspace(): self.i += 1
        if self.i >= len(self.s): raise StopIteration
        if self.s[self.i].isdigit():
            j = self.i
            while j < len(self.s) and self.s[j].isdigit(): j += 1
            t, self.i = int(self.s[self.i:j]), j
            return t
        c = self.s[self.i]; self.i += 1
        return c
OPS = {'+': (1, operator.add), '-': (1, operator.sub), '*': (2, operator.mul), '/': (2, operator.truediv), '^': (3, operator.pow)}
def evaluate(src):
    out, ops = [], []
    def apply():
        op = ops.pop(); b, a = out.pop(), out.pop(); out.append(OPS[op][1](a, b))
    for t in Tokenizer(src):
        match t:
            case int(): out.append(t)
            case '(': ops.append(t)
            case ')':
                while ops[-1] != '(': apply()
                ops.pop()
            case op if op in OPS:
                while ops and ops[-1] != '(' and OPS[ops[-1]][0] >= OPS[op][0]: apply()
                ops.append(op)
            case bad: raise SyntaxError(f'bad token {bad!r}')
    while ops: apply()
    return out[0]
for e in ['1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 - 4 / 2', '10 - 2 - 3']: print(e, '=', evaluate(e))
try: evaluate('1 $ 2')
except SyntaxError as e: print(e)
class Node:
    __slots__ = ('v', 'l', 'r')
    def __init__(self, v): self.v, self.l, self.r = v, None, None
    def add(self, v):
        side = 'l' if v < self.v else 'r'
        kid = getattr(self, side)
        setattr(self, side, Node(v)) if kid is None else kid.add(v)
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
root = Node(5)
for v in [3, 8, 1, 4, 9, 7]: root.add(v)
print(list(root), max(root), 4 in root)
class EventBus:
    def __init__(self): self.h = {}
    def on(self, n): return lambda f: self.h.setdefault(n, []).append(f) or f
    def emit(self, n, *a): return [f(*a) for f in self.h.get(n, ())]
bus = EventBus()
@bus.on('x')
def one(v): return v + 1
@bus.on('x')
def two(v): return v * 2
print(bus.emit('x', 5), bus.emit('none'))
words = 'the quick brown fox jumps over the lazy dog the end'.split()
counts = {}
for w in words: counts[w] = counts.get(w, 0) + 1
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3], functools.reduce(lambda a, b: a * b, range(1, 6)))
def pipeline(*fs): return functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
print(pipeline(str.strip, str.title, lambda s: s[::-1])('  hello world '))
sieve = lambda n: [p for p in range(2, n) if all(p % q for q in range(2, int(p ** .5) + 1))]
print(sieve(30)); matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], sum(map(sum, matrix)), {k: [v for v in range(k)] for k in range(3)})
def hanoi(n, a='A', b='B', c='C'):
    if n: yield from hanoi(n - 1, a, c, b); yield a + c; yield from hanoi(n - 1, b, a, c)
print(' '.join(hanoi(3)))
class Vec:
    def __init__(self, *c): self.c = c
    def __add__(self, o): return Vec(*map(operator.add, self.c, o.c))
    def __mul__(self, k): return Vec(*(x * k for x in self.c)) if not isinstance(k, Vec) else sum(map(operator.mul, self.c, k.c))
    __rmul__ = __mul__
    def __eq__(self, o): return self.c == o.c
    def __abs__(self): return sum(x * x for x in self.c) ** .5
    def __repr__(self): return f'Vec{self.c}'
    def __getitem__(self, i): return self.c[i]
    def __len__(self): return len(self.c)
v = Vec(3, 4); print(v + v, 2 * v, v * v, abs(v), v == Vec(3, 4), [*v], v[-1], max(v), *v)
