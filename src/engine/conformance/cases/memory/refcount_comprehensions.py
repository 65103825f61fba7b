# Counts inside comprehensions, which are inlined, and generator expressions, which are not.
import sys

rc = sys.getrefcount
item = object()


def f(item):
    print([rc(item) for _ in range(2)])
    print([rc(x) for x in [item]])
    print([rc(x) for x in (item,)])
    print({rc(x) for x in [item, item]})
    print({rc(k): rc(v) for k, v in [(item, item)]})
    print([rc(x) for x in [y for y in [item]]])
    print(list(rc(x) for x in [item]))
    print([(lambda: rc(x))() for x in [item]])
    print([rc(x) for x, in [(item,)]])
    print([rc(x) for x in [item] if x])
    print([[rc(x) for _ in 'a'] for x in [item]])
    print(sum(rc(x) for x in [item] * 3))
    print([rc(y) for x in [item] for y in [x]])
    print([rc(y) for x in [item] if (y := x)])
    print(rc(item), rc(y))


f(item)
print([rc(item) for _ in range(2)])
print([rc(x) for x in [item]])
print(list(rc(x) for x in [item]))


class C:
    items = [item]
    inside = [rc(x) for x in items]
    print(inside, rc(item))


print(rc(item), rc(C.items))
del C
import gc
gc.collect()
print(rc(item))
