import sys
count = sys.getrefcount
items = [object() for _ in range(3)]
for o in items: print(count(o))
print(count(o), count(items[0]))
print([count(q) for q in items], [count(q) for q in [object()]])
print(list(map(count, items)), max(count(q) for q in items))
for i, o in enumerate(items): print(i, count(o))
for a, b in zip(items, items): print(count(a), a is b)
it = iter(items)
print(count(next(it)), count(it), count(items))
