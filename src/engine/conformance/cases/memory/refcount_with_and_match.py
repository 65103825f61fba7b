import sys
count = sys.getrefcount
class M:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit'); return True
m = M()
with m as k: print(count(m))
print(count(m), k is m)
with M() as q: print(count(q))
print(count(q))
o = object()
match [o, o]:
    case [x, y]: print(count(o), x is y)
match {'k': o}:
    case {'k': v, **rest}: print(count(o), count(v), rest)
print(count(o))
