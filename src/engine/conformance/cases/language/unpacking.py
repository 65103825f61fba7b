# Assignment targets of every shape.
a, b = 1, 2; print(a, b)
a, b = b, a; print(a, b)
(a, [b, c]), d = (1, (2, 3)), 4; print(a, b, c, d)
first, *middle, last = range(6); print(first, middle, last)
*init, end = 'xyz'; print(init, end)
head, *tail = [1]; print(head, tail)
a, (b, *c), *d = 1, 'hello', 2, 3; print(a, b, c, d)
[*x] = (1, 2); print(x)
x = y = z = []; x.append(1); print(y is z, z)
d = {}; d['k'], d['l'] = 1, 2; print(d)
class O: pass
o = O(); o.a, o.b = o, 5; print(o.a is o, o.b)
i = 0
arr = [0, 0, 0]
i, arr[i] = 1, 9; print(i, arr)
for i, (j, *k) in enumerate([(1, 2, 3), (4,)]): print(i, j, k)
print([p + q for p, q in [(1, 2), (3, 4)]])
def t(src):
    try:
        exec(src, {})
    except Exception as e: print(type(e).__name__, e)
t('a, b = 1'); t('a, b = 1,'); t('a, b = 1, 2, 3'); t('a, *b, c = 1,'); t('a, b = None'); t('a, b = {1}')
t('a, b = "abc"'); t('(a, b), c = 1, 2'); t('*a, b = 5'); t('a, = []'); t('for a, b in [1]: pass')
t('[a, b] = {"x": 1, "y": 2}; print(a, b)'); t('a, b = iter([1, 2]); print(a, b)')
def gen():
    print('g1'); yield 1
    print('g2'); yield 2
    print('g3'); yield 3
try: p, q = gen()
except ValueError as e: print(e)
class It:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
a, b, c = It(); print(a, b, c)
n = 5
n += 1; n -= 2; n *= 3; n //= 2; n **= 2; n %= 7; n <<= 3; n |= 1; n &= 0xff; n ^= 2; n >>= 1; print(n)
l = [1]; m = l; l += [2]; print(m, l is m); l = l + [3]; print(m)
s = {1}; t2 = s; s |= {2}; print(t2 == s, s is t2)
tup = ([1],)
try: tup[0] += [2]
except TypeError as e: print(e, tup)
print([*range(3), *'ab'], {*[1, 1]}, {**{'a': 1}, 'b': 2, **{'a': 3}}, (*[], 1))
def f(*args, **kw): return args, kw
print(f(*[1], 2, *(3,), k=1, **{'l': 2}), f(*{'a': 1}))
def ret(): return 1, *[2, 3]
print(ret())
def y(): x = yield 1, *[2]; 
print(next(y()))
for x in 1, *[2, 3]: print(x, end=' ')
print()
del a, (b, [c]); 
try: a
except NameError as e: print(e)
l = list(range(6)); del l[::2], l[0]; print(l)
x: int = 3; (y): str = 's'; print(x, y, __annotations__)
