import copy
import weakref

class A:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f'A{self.v}'

x, y = A(1), A(2)
wv = weakref.WeakValueDictionary(one=x, two=y)
c = copy.copy(wv)
print(sorted(c.keys()), c['one'] is x)
d = copy.deepcopy(wv)
print(sorted(d.keys()), d['one'] is x)
wk = weakref.WeakKeyDictionary({x: [1], y: [2]})
c = copy.copy(wk)
print(c[x] is wk[x])
d = copy.deepcopy(wk)
print(d[x] == wk[x], d[x] is wk[x])
print(wk == c, wk.items() is not None, len(list(wk.items())))
print(wk | {x: 'new'} is not None, (wk | {x: 'new'})[x])
wk |= {y: 'in place'}
print(wk[y])
print(repr(wv).startswith('<WeakValueDictionary at'), repr(wk).startswith('<WeakKeyDictionary at'))
