import weakref

class A:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return isinstance(o, A) and self.n == o.n

    def __hash__(self):
        return hash(self.n)

a, b = A(1), A(1)
s = {weakref.ref(a), weakref.ref(b)}
print(len(s), weakref.ref(a) in s)
d = {weakref.ref(a): 'a'}
print(d[weakref.ref(b)])
del a
print(len([r for r in s if r() is not None]))
c = A(2)
lst = [weakref.ref(c)] * 3
print(lst.count(weakref.ref(c)), lst.index(weakref.ref(c)))
print([r().n for r in lst])
del c
print([r() for r in lst], lst[0] == lst[1])
print(sorted([3, 1], key=lambda x: x))
