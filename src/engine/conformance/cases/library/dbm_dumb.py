# dbm.dumb and shelve on it.
import dbm, dbm.dumb, os, shelve
db = dbm.dumb.open('things', 'c')
db['key'] = 'value'
db[b'bytes'] = b'\x00\xff'
db['ü'] = 'x' * 600
db['key'] = 'other'
print(sorted(db.keys()), len(db), db['key'], 'key' in db, b'none' in db, db.get('none'), db.get('none', 5), len(db['ü']))
print(sorted(db.items())[0], sorted(k for k in db), db.setdefault('new', b'def'), db.pop('new'))
for call in (lambda: db['missing'], lambda: db.__setitem__(1, 'x'), lambda: db.__setitem__('x', 1), lambda: db.__delitem__('missing'), lambda: dbm.dumb.open('things', 'q'), lambda: dbm.open('nothing'), lambda: dbm.open('nothing', 'r')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
del db['ü']
db.sync()
db.close()
print(sorted(n for n in os.listdir('.') if n.startswith('things')), dbm.whichdb('things'), dbm.whichdb('nope'))
print(open('things.dir').read())
for call in (lambda: db['key'], lambda: db.keys(), lambda: len(db), lambda: 'a' in db, lambda: list(db)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
with dbm.open('things', 'r') as db:
    print(type(db).__module__, db['key'], dict(db))
    try:
        db['a'] = 'b'
    except dbm.error as e:
        print('error', e)
print(dbm.error, isinstance(dbm.error, tuple), dbm.dumb.error is OSError)
with dbm.dumb.open('things', 'n') as db:
    print(len(db))
s = shelve.Shelf(dbm.dumb.open('shelf', 'n'))
s['list'] = [1, 2, {'a': 3}]
s['t'] = ('x', None)
print(sorted(s), s['list'], 't' in s, len(s))
l = s['list']; l.append(9)
print(s['list'])
s.close()
with shelve.Shelf(dbm.dumb.open('shelf', 'w'), writeback=True) as s:
    s['list'].append('kept')
with shelve.Shelf(dbm.dumb.open('shelf', 'r')) as s:
    print(s['list'], dict(s))
try:
    s['list']
except ValueError as e:
    print(e)
