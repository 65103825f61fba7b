import reprlib

print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(20))), reprlib.repr(10**100), reprlib.repr((1,)), reprlib.repr(frozenset([1])))
from collections import deque
r = reprlib.Repr(maxlist=2, maxstring=10, maxdict=1, maxlevel=2)
print(r.repr([1, 2, 3]), r.repr('abcdefghijklmnop'), r.repr({'a': 1, 'b': 2}), r.repr([[[[1]]]]), r.repr(deque(range(10))))
print(reprlib.Repr(indent=2).repr([1, [2, {'a': 3}]]))


class Node:
    def __init__(self, v):
        self.v, self.next = v, None

    @reprlib.recursive_repr(fillvalue='<...>')
    def __repr__(self):
        return f'Node({self.v}, {self.next!r})'


n = Node(1)
n.next = Node(2)
n.next.next = n
print(n)
n.next = None


class Mine(reprlib.Repr):
    def repr_Node(self, obj, level):
        return f'N<{obj.v}>'


print(Mine().repr([n]), reprlib.aRepr.maxlist)


class Broken:
    def __repr__(self):
        raise ValueError


print(reprlib.repr(Broken()).split(' at ')[0])
