import copy
from collections import deque

d = deque([1, [2, 3], 'x'], maxlen=5)
c = d.copy()
s = copy.copy(d)
deep = copy.deepcopy(d)
print(c == d, c is d, c.maxlen, s.maxlen, deep.maxlen)
print(c[1] is d[1], deep[1] is d[1], deep)
kind, args, state, it = d.__reduce__()
print(kind, args, state, list(it))


class Named(deque):
    def __init__(self, items=(), maxlen=None):
        super().__init__(items, maxlen)
        self.label = 'L'

    def __repr__(self):
        return f'Named<{list(self)}>'


n = Named('ab')
n.extra = 1
print(n, n.copy(), type(n.copy()).__name__)
print(n.__reduce__()[:3])
m = copy.deepcopy(n)
print(m, m.__dict__, type(m + n).__name__, type(n * 2).__name__)
