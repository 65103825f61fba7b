import gc

def tr(d):
    return gc.is_tracked(d)

d = {}
print(tr(d))
d[1] = 'x'
d['k'] = 1.5
print(tr(d))
d[2] = ()
print(tr(d))
d[3] = tuple([1])
print(tr(d))
gc.collect()
print(tr(d))
d[4] = []
print(tr(d))
gc.collect()
print(tr(d))
del d[4]
print(tr(d))
gc.collect(0)
gc.collect(1)
print(tr(d))
gc.collect()
print(tr(d))
print(tr({i: i for i in range(3)}), tr({i: [] for i in range(3)}), tr(dict(a=1)), tr(dict(a=[])))
print(tr(dict.fromkeys('abc')), tr({'a': 1}.copy()), tr({'a': []}.copy()))

class D(dict):
    pass

print(tr(D()))
e = {}
e.update({'a': []})
print(tr(e))
e = {}
e.setdefault('x', [])
print(tr(e))
e.clear()
gc.collect()
print(tr(e))
