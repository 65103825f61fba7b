import weakref

class A:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return self.n < o.n

objs = [A(i) for i in range(6)]
s = weakref.WeakSet(objs)
print(len(s), objs[0] in s, A(0) in s, 5 in s)
del objs[0]
print(len(s), [o.n for o in sorted(s)])
t = weakref.WeakSet(objs[2:])
print(len(s & t), len(s | t), len(s - t), len(s ^ t))
print(t <= s, s <= t, t < s, s >= t, s == weakref.WeakSet(objs))
s.discard(objs[0])
s.discard(objs[0])
print(len(s))
try:
    s.remove(objs[0])
except KeyError:
    print('KeyError')
s.add(objs[0])
print(len(s), s.isdisjoint(t))
it = iter(s)
next(it)
s.update(t)
print(len(s))
p = s.pop()
print(isinstance(p, A), len(s))
del p, it
objs.clear()
print(len(s), len(t), list(s))
try:
    s.pop()
except KeyError as e:
    print(e)
