import operator as op

cases = [
    'op.add(1)', "op.add(1, 'a')", 'op.concat(1, 2)', 'op.iconcat(1, 2)', 'op.contains(1, 2)', 'op.countOf(1, 2)', 'op.indexOf([1], 2)', 'op.getitem(1, 2)',
    'op.setitem((), 0, 1)', 'op.delitem([], 0)', "op.index('a')", "op.index(1.5)", "op.length_hint([], 'x')", 'op.call()', "op.neg('a')", "op.invert(1.5)", 'op.not_()', 'op.is_(1)',
    'op.pow(2, "a")', 'op.ipow(2, "a")', 'op.lt(1, "a")', 'op.truediv(1, 0)', 'op.attrgetter()', 'op.attrgetter(1)', "op.attrgetter('a')(1)", "op.attrgetter('a')()", 'op.itemgetter()', 'op.itemgetter(1)([])',
    "op.itemgetter('k')({})", 'op.methodcaller()', 'op.methodcaller(1)', "op.methodcaller('nope')(1)", "op.attrgetter('a', x=1)", "op.itemgetter(1, y=2)", "op.methodcaller('a')(1, 2)", 'op.abs("x")', 'op.lshift(1, -1)',
]
for c in cases:
    try:
        print(c, '=>', eval(c))
    except Exception as e:
        print(c, '=>', type(e).__name__, e)


class Hint:
    def __init__(self, v):
        self.v = v

    def __length_hint__(self):
        if isinstance(self.v, Exception):
            raise self.v
        return self.v


for v in (3, -1, 'x', NotImplemented, TypeError('swallowed'), ValueError('kept'), 2**70):
    try:
        print(op.length_hint(Hint(v), 7))
    except Exception as e:
        print(type(e).__name__, e)
