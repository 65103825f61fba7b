import sys
count = sys.getrefcount
class A: pass
v = object()
a = A()
a.x = v
print(count(v))
a.y = v
print(count(v), count(a.x), count(vars(a)))
del a.x
print(count(v))
a.__dict__['z'] = v
print(count(v))
a.__dict__ = {}
print(count(v))
class S:
    __slots__ = ('p', 'q')
s = S()
s.p = s.q = v
print(count(v))
del s
print(count(v))
A.shared = v
print(count(v))
del A.shared
print(count(v))
