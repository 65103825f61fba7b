import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul('ab', 2), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 4), op.pow(2, 5))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.invert(5), op.inv(-1), op.neg(3), op.pos(-3), op.abs(-4))
print(op.lt(1, 2), op.le(2, 2), op.eq('a', 'a'), op.ne(1, 1.0), op.ge(1, 2), op.gt(3, 2))
print(op.not_([]), op.truth('x'), op.is_(None, None), op.is_not(1, None), op.index(True), op.concat([1], [2]), op.contains('abc', 'b'))
print(op.countOf([1, 2, 1], 1), op.indexOf('abc', 'c'), op.getitem({'k': 5}, 'k'), op.length_hint([1, 2]), op.length_hint(iter('abc')), op.length_hint(5, 9))
d = {}
op.setitem(d, 'x', 1)
print(d)
op.delitem(d, 'x')
print(d, op.call(max, 3, 4), op.call(dict, a=1))
a = [1]
b = op.iadd(a, [2])
print(a is b, a, op.iadd('x', 'y'), op.isub(5, 2), op.imul([0], 2), op.iconcat([1], (2,)), op.ior({1}, {2}), op.ipow(2, 3), op.itruediv(1, 4), op.imod(7, 3), op.ifloordiv(7, 2), op.ilshift(1, 2), op.irshift(8, 1), op.iand(6, 2), op.ixor(6, 2))


class M:
    def __matmul__(self, o):
        return ('mat', o)

    def __imatmul__(self, o):
        return ('imat', o)

    def __length_hint__(self):
        return 12


print(op.matmul(M(), 1), op.imatmul(M(), 2), op.length_hint(M()), op.__add__ is op.add, op.__contains__('a', 'a'))
print(len(op.__all__), op.add.__name__, op.add.__module__)
