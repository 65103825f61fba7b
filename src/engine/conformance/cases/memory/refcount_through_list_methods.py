import sys
count = sys.getrefcount
o = object()
l = [o]
l.append(o); print(count(o))
l.extend([o, o]); print(count(o))
l.insert(0, o); print(count(o))
print(count(l.pop()), count(o))
l.remove(o); print(count(o))
l.reverse(); l.sort(key=id); print(count(o))
m = l + l; print(count(o))
m *= 2; print(count(o))
k = m[1:3]; print(count(o))
del m[:]; print(count(o))
print(l.index(o), l.count(o), o in l, count(o))
del l, k; print(count(o))
