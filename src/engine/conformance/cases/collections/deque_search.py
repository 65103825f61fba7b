from collections import deque

d = deque([1, 2, 3, 2, 1])
print(d.count(2), d.count(9), d.index(2), d.index(2, 2), d.index(1, 1, 5))
for args in ((9,), (1, 1, 3), (2, 4)):
    try:
        print(d.index(*args))
    except ValueError as e:
        print('ValueError', e)
d.remove(2)
print(d)
try:
    d.remove(42)
except ValueError as e:
    print('ValueError', e)


class Loud:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        print('compare', self.v, getattr(other, 'v', other))
        return self.v == getattr(other, 'v', other)


q = deque([Loud(1), Loud(2), Loud(3)])
print(Loud(2) in q)
print(q.index(3), q.count(3))


class Evil:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.append('more')
        return False


e = deque()
e.append(Evil(e))
for action in (lambda: e.index(5), lambda: e.count(5), lambda: 5 in e, lambda: e.remove(5)):
    try:
        print(action())
    except Exception as x:
        print(type(x).__name__, x)
