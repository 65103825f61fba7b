# list.sort and sorted: stability, keys, reverse, errors in the middle.
def err(f, *args, **kw):
    try:
        print('no error:', f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


state = 12345


def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state % n


nums = [rnd(1000) for _ in range(200)]
a = nums[:]
print(a.sort(), a == sorted(nums), all(x <= y for x, y in zip(a, a[1:])), a[:5], a[-5:])
a.sort(reverse=True)
print(a[:5], a[-5:])
words = ['pear', 'Apple', 'fig', 'apple', 'banana', 'é', '', 'z', 'Zoo', '10', '9', '\U0001f600', '\uffff']
print(sorted(words), sorted(words, key=len), sorted(words, key=str.lower), sorted(words, reverse=True))
print(sorted([3, 1.5, True, 2**70, -2**65, 0]), sorted([2.5, -1.0, float('inf'), 0.0]), sorted([(2, 'b'), (1, 'z'), (2, 'a')]))
pairs = [(rnd(5), i) for i in range(100)]
print(sorted(pairs, key=lambda p: p[0]) == sorted(pairs), sorted(pairs, key=lambda p: p[0], reverse=True)[:8])


class Item:
    compared = 0

    def __init__(self, n, tag):
        self.n = n
        self.tag = tag

    def __lt__(self, other):
        Item.compared += 1
        return self.n < other.n

    def __repr__(self):
        return f'{self.n}{self.tag}'


items = [Item(rnd(6), chr(97 + i)) for i in range(20)]
print(sorted(items))
print(Item.compared)
print(sorted(items, reverse=True))
big = [Item(rnd(50), str(i)) for i in range(300)]
print([x.tag for x in sorted(big)] == [t for n, t in sorted(((x.n, x.tag) for x in big), key=lambda p: p[0])])

err([1, 'a'].sort)
err([1, None, 2].sort)
err(sorted, [1, 2], key=5)
err(sorted, 5)
err([].sort, cmp=1)
err([2, 1].sort, reverse='yes')

b = [3, 1, 2]


def fail(x):
    print('during', b)
    if x == 1:
        raise ValueError('stop')
    return x


err(b.sort, key=fail)
print(b)
c = [3, 1, 2]


def grow(x):
    c.append(x)
    return x


err(c.sort, key=grow)
print(c)


def trouble(x):
    c.append(x)
    c.clear()
    return x


err(c.sort, key=trouble)
print(c)
d = [Item(2, ''), 1, Item(0, '')]
err(d.sort)
print(sorted('hello'), sorted({3: 1, 1: 2}), sorted({5, 2, 9}), sorted((x % 3 for x in range(7))), sorted([], key=None, reverse=1))
print(sorted([1, 2, 3], key=lambda x: -x), max(items, key=lambda i: i.n), sorted([[2], [1, 5], [1]]), sorted([False, True, False]))
print([str(x) for x in sorted([float('nan'), 1.0, 0.5])])
