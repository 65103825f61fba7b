# getsizeof while things grow: over-allocation of lists, tables of dicts and sets, bytearrays, deques.
import array, collections, sys

size = sys.getsizeof


def steps(make, grow, count):
    o = make()
    seen = [(0, size(o))]
    for i in range(count):
        grow(o, i)
        if size(o) != seen[-1][1]:
            seen.append((i + 1, size(o)))
    return seen


print(steps(list, lambda o, i: o.append(i), 120))
print(steps(list, lambda o, i: o.insert(0, i), 40))
print(steps(list, lambda o, i: o.extend([i, i, i]), 40))
print(steps(dict, lambda o, i: o.__setitem__(i, i), 200))
print(steps(dict, lambda o, i: o.__setitem__(str(i), i), 200))
print(steps(set, lambda o, i: o.add(i), 200))
print(steps(bytearray, lambda o, i: o.append(i % 256), 200))
print(steps(bytearray, lambda o, i: o.extend(b'abc'), 60))
print(steps(collections.deque, lambda o, i: o.append(i), 200))
print(steps(lambda: array.array('i'), lambda o, i: o.append(i), 60))
print(steps(collections.OrderedDict, lambda o, i: o.__setitem__(i, i), 30))


def shrink(o, take):
    seen = [size(o)]
    while o:
        take(o)
        if size(o) != seen[-1]:
            seen.append(size(o))
    return seen


print(shrink(list(range(60)), list.pop))
print(shrink(list(range(60)), lambda o: o.pop(0)))
print(shrink(dict.fromkeys(range(60)), dict.popitem))
print(shrink(set(range(60)), set.pop))
print(shrink(bytearray(60), bytearray.pop))
l = list(range(100))
print(size(l), size(l[:]), size(l[10:20]), size(l * 2), size(l + [1]), size([*l]), size([*l, 1]), size(list(iter(l))))
l.clear()
print(size(l))
d = dict.fromkeys(range(100))
print(size(d), size(d.copy()), size(dict(d)), size({**d}), size(d | {}))
d.clear()
print(size(d), size({}), size(dict()))
s = set(range(100))
print(size(s), size(s.copy()), size(frozenset(s)), size(s | {1}), size(s & {1}), size(set()))
for text in ('', 'a', 'abc', 'é', 'aé', '€', 'a€', '😀', 'a😀', 'x' * 100, '\x00'):
    print(ascii(text[:3]), size(text), end='; ')
print()
for n in (0, 1, -1, 2 ** 30 - 1, 2 ** 30, 2 ** 60, 10 ** 50, -10 ** 50):
    print(size(n), end=' ')
print(size(1.5), size(1j), size(True), size(None), size(...), size(()), size((1,)), size((1, 2, 3)), size(b''), size(b'abc'), size(range(3)), size(slice(1)))
