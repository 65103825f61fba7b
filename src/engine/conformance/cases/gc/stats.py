import gc

gc.collect()
before = gc.get_stats()
print(len(before), [sorted(s) for s in before])

def delta():
    global before
    now = gc.get_stats()
    out = [{k: n[k] - b[k] for k in n} for n, b in zip(now, before)]
    before = now
    return out

delta()
a = []
a.append(a)
del a
gc.collect(0)
print(delta())
for i in range(3):
    b = {}
    b['b'] = b
del b
gc.collect(1)
print(delta())
gc.collect()
print(delta())
