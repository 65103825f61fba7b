import sys
count = sys.getrefcount
class C: pass
c = C(); o = object()
setattr(c, 'x', o); print(count(o), count(getattr(c, 'x')), count(vars(c)['x']))
delattr(c, 'x'); print(count(o))
print(count(getattr(c, 'x', o)), count(o))
for name in 'abc': setattr(c, name, o)
print(count(o), len(vars(c)))
print(isinstance(o, C), callable(o), id(o) == id(o), count(o))
vars(c).clear(); print(count(o))
