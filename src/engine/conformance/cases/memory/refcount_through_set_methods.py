import sys
count = sys.getrefcount
o = object()
s = {o}
s.add(o); print(count(o))
t = s | {o}; print(count(o))
u = s & t; print(count(o))
f = frozenset(s); print(count(o))
s.discard(o); print(count(o))
print(count(t.pop()), count(o))
u.clear(); print(count(o))
del f; print(count(o))
