import shelve

m = shelve.Shelf({})
m['a'] = [1, 2]
m.update(b={'x': (1, None)})
print(sorted(m.items()), 'a' in m, len(m), m.get('zz', 'none'))
m['a'].append(3)
print(m['a'])
w = shelve.Shelf({}, writeback=True)
w['l'] = [1]
w['l'].append(2)
w.sync()
print(w['l'], sorted(w.keys()), w.pop('l'), dict(w))
del m['a']
try:
    m['a']
except KeyError as e:
    print('KeyError')
with m as s:
    s['k'] = 'v'
try:
    m['k']
except ValueError as e:
    print(e)
