import operator as op

binary = 'add sub mul truediv floordiv mod pow lshift rshift and_ or_ xor'.split()
for name in binary:
    f = getattr(op, name)
    print(name, f(12, 5), f.__name__, end='; ')
    for args in ((1,), (1, 2, 3), ('a', 1), (None, None)):
        try:
            print(repr(f(*args)), end=' ')
        except TypeError as e:
            print(e, end=' | ')
    print()
for name in 'iadd isub imul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor'.split():
    print(name, getattr(op, name)(12, 5), end=' ')
print()
l = [1]
print(op.iadd(l, [2]) is l, op.imul(l, 2) is l, l, op.iconcat(l, [9]), op.ior({1}, {2}), op.iand({1, 2}, {2}))
print(op.neg(5), op.pos(-5), op.inv(5), op.invert(0), op.abs(-3), op.not_(0), op.truth([]), op.index(True), op.matmul.__name__)
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne('a', 'b'), op.ge(1, 2), op.gt(3, 2), op.is_(None, None), op.is_not(1, None))
print(op.concat([1], [2]), op.concat('a', 'b'), op.contains('abc', 'b'), op.countOf([1, 2, 1], 1), op.indexOf('abc', 'c'))
for call in (lambda: op.concat(1, 2), lambda: op.indexOf([1], 5), lambda: op.countOf(5, 1), lambda: op.contains(5, 1), lambda: op.index(1.5),
             lambda: op.length_hint(5, 'x'), lambda: op.getitem([1], 5), lambda: op.delitem({}, 1), lambda: op.setitem((), 0, 1), lambda: op.matmul(1, 2),
             lambda: op.itemgetter(), lambda: op.attrgetter(), lambda: op.methodcaller(), lambda: op.attrgetter(1), lambda: op.methodcaller(1),
             lambda: op.itemgetter(1)([1]), lambda: op.attrgetter('x.y')(5), lambda: op.methodcaller('nope')(5), lambda: op.call(), lambda: op.is_none(1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
d = {}
op.setitem(d, 'a', 1)
print(op.getitem(d, 'a'), d)
op.delitem(d, 'a')
l = list(range(6))
op.setitem(l, slice(0, 2), 'xy')
print(l, op.getitem(l, slice(None, None, 2)))
print(op.itemgetter(1)('abc'), op.itemgetter(0, 2)('abc'), op.itemgetter('k')({'k': 1}), op.itemgetter(slice(1, 3))('abcd'), op.itemgetter(-1)([1, 2]))
class A:
    def __init__(self): self.b = 5; self.c = self
    def m(self, *a, **k): return a, k
a = A()
print(op.attrgetter('b')(a), op.attrgetter('b', 'c.c.b')(a), op.methodcaller('m', 1, x=2)(a), op.methodcaller('upper')('x'))
print(op.itemgetter(1, 'a'), op.attrgetter('x', 'y.z'), op.methodcaller('m', 1, k='v'))
print(op.length_hint([1, 2]), op.length_hint(iter([1, 2, 3])), op.length_hint(5, 7), op.length_hint((x for x in []), 2), op.call(max, 3, 9), op.call(dict, a=1))
import pickle, copy
for g in (op.itemgetter(1, 2), op.attrgetter('a.b'), op.methodcaller('m', 1), op.methodcaller('m', k=2)):
    print(pickle.loads(pickle.dumps(g)), copy.deepcopy(g))
print(sorted(op.__all__) == sorted(n for n in dir(op) if not n.startswith('_')), len(op.__all__))
print(sorted([('b', 2), ('a', 3), ('c', 1)], key=op.itemgetter(1)), sorted('banana', key=op.methodcaller('upper'))[:2])
print(op.__add__ is op.add, op.__lt__(1, 2), op.__contains__([1], 1), op.__getitem__('abc', 0))
