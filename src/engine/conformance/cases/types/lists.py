# list: slots, methods, slices, errors.
def err(f, *args):
    try:
        print('no error:', f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Same:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Same) and self.n == other.n

    def __repr__(self):
        return f'Same({self.n})'


a = [1, 'two', 3.0, None, True, (4,), [5, [6]], {'k': 7}, {8}]
print(a, str(a), len(a), [], [[]], list(), list('abc'), list(range(4)), list({'x': 1, 'y': 2}))
a = list(range(10))
print(a[0], a[-1], a[Index(2)], a[2:5], a[::-1], a[-3:], a[8:2:-2], a[Index(1):Index(3)], a[100:], a[:-100])
for key in (10, -11, 'x', 1.5, None):
    err(lambda: a[key])
err(lambda: a[::0])
err(lambda: a[slice('x', None)])
err(lambda: a[2**70])

a[0] = 'zero'
a[-1] = 'nine'
a[2:4] = ['b', 'c', 'd']
a[len(a):] = (x * x for x in range(3))
a[::3] = 'wxyz!'
print(a)
del a[0], a[-1], a[1:3]
print(a)
del a[::2]
print(a)
b = [1, 2, 3, 4, 5, 6]
b[1:1] = b
print(b)
del b[::-3]
print(b)
b[5:2] = ['in']
print(b)


def assign(o, key, value):
    o[key] = value


def delete(o, key):
    del o[key]


err(assign, [1], 1, 2)
err(assign, [1], 'a', 2)
err(assign, [1], slice(0, 1), 5)
err(assign, [1, 2, 3], slice(None, None, 2), [1])
err(assign, [1, 2, 3], slice(None, None, 2), 5)
err(delete, [1], 1)
err(delete, [], 0)
err(delete, [1], 'x')

c = [3, 1, 2]
c.append(4)
c.extend((5, 6))
c.extend(c)
c.insert(0, 'first')
c.insert(-1, 'before last')
c.insert(100, 'last')
c.insert(-100, 'very first')
print(c, c.pop(), c.pop(0), c.pop(-2), len(c))
c.remove(3)
print(c, c.index(1), c.index(5, 3), c.index(6, -3), c.count(5), c.count('none'))
c.reverse()
print(c, list(reversed(c)), c.copy(), c.copy() is c)
c.clear()
print(c)
err(c.pop)
err([1].pop, 3)
err([1].pop, 'x')
err(c.remove, 1)
err([1, 2].index, 3)
err([1, 2].index, 2, 0, 1)
err([1, 2].index, 2, 'a')
err(c.append)
err(c.append, 1, 2)
err(c.insert, 1)
err(c.insert, 'a', 1)
err(c.extend, 5)
err(lambda: c.append(object=1))
err(lambda: list(5))
err(lambda: list(1, 2))
err(lambda: list(iterable=()))
err(lambda: hash([]))
err(lambda: [] + ())
err(lambda: [1] * 'a')
err(lambda: [1] * [2])
err(lambda: [1] < 1)
err(lambda: [1, 'a'] < [1, 2])
err(lambda: [].nothing)

print([1] + [2], [1, 2] * 2, 2 * [0], [1] * 0, [1] * -1, [1] * True, [1] * Index(2))
d = e = [1]
d += 'ab'
d *= 2
print(d, d is e)
d *= 0
print(d, e)
print([1, 2] == [1, 2], [1, 2] != [1, 2], [1] < [1, 2], [2] > [1, 9], [1, 2] <= [1, 2], [1] >= [2], [] == (), [1] == [1.0])
print(Same(1) in [Same(0), Same(1)], [Same(1), Same(2)].index(Same(2)), [Same(1)] == [Same(1)], [Same(1), Same(1)].count(Same(1)))
nan = float('nan')
print([nan] == [nan], nan in [nan], [nan].count(nan), [float('nan')] == [nan])
loop = [1]
loop.append(loop)
print(loop, [loop, (loop,)])
loop.clear()
s = [Same(1), [Same(2)], (Same(3),), {'a': Same(4)}]
print(s)

it = iter([1, 2, 3])
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it), next(it, 'end'))
grow = [1]
seen = []
for x in grow:
    seen.append(x)
    if x < 5:
        grow.append(x + 1)
print(seen)
shrink = [1, 2, 3, 4]
for x in shrink:
    shrink.remove(x)
print(shrink)
r = reversed([1, 2, 3])
print(next(r), r.__length_hint__(), list(r))


class Stack(list):
    def push(self, x):
        self.append(x)


st = Stack('ab')
st.push('c')
st.extra = 1
print(st, st == ['a', 'b', 'c'], type(st[:2]).__name__, type(st.copy()).__name__, type(st + []).__name__, isinstance(st, list), st.extra)
print(list[int], list[int, str], type(list[int]).__name__)
x, *y, z = [1, 2, 3, 4]
print(x, y, z, [*y, *'ab'], [i * j for i in range(3) for j in range(i)])
