# What natives hold while they call back: keys, iterators, bound methods, tuples of arguments.
import functools, itertools, operator, re, sys

rc = sys.getrefcount


class Seen:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        print('lt', rc(self), rc(other))
        return self.name < other.name


one, two = Seen('1'), Seen('2')
print(sorted([one, two], key=lambda s: (print('key', rc(s)), s.name)[1]) == [one, two])
print(max(one, two) is two, min([one, two]) is one)
print(list(map(lambda s: rc(s), [one, two])), list(filter(lambda s: rc(s) > 0, [one])) == [one])
print(functools.reduce(lambda a, b: (rc(a), rc(b)), [one, two, one]))
print(list(itertools.starmap(lambda a, b: (rc(a), rc(b)), [(one, two)])))
print(list(itertools.takewhile(lambda s: print(rc(s)), [one, two])))
print([k for k, g in itertools.groupby([one, one, two], lambda s: (print(rc(s)), s.name)[1])])
print(operator.call(lambda s: rc(s), one))
print(re.sub('x', lambda m: str(rc(m)), 'axbx'))
print(sum([one, two], start=[]) if False else rc(one))
print(any(print('any', rc(s)) for s in [one, two]), all(rc(s) for s in (one, two)))
print(next(iter(lambda: rc(one), 0)), [*map(rc, [one, two])], list(map(rc, (one, two))))
print(dict.fromkeys([one.name], rc(one)), {rc(s) for s in [one]}, rc(one))
print(list(zip(map(rc, [one]), map(rc, [two]))), list(enumerate(map(rc, [one]))))
partial = functools.partial(lambda *a, **k: [rc(x) for x in a] + [rc(x) for x in k.values()], one)
print(partial(two), partial(two, k=one), rc(one))
cached = functools.cache(lambda s: rc(s))
print(cached(3.5) > 0, rc(one), rc(two))
for method in (one.__lt__, Seen.__lt__.__get__(one)):
    print(method(two), rc(method), rc(one))
method = None
print(rc(one), rc(two))
