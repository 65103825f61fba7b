from collections import ChainMap

base = {'music': 'bach', 'art': 'rembrandt'}
adjust = {'art': 'van gogh', 'opera': 'carmen'}
c = ChainMap(adjust, base)
print(c, list(c), c['art'], c['music'], len(c))
c['art'] = 'picasso'
print(adjust, base)
child = c.new_child({'x': 1})
print(child['x'], child.parents == c, child.maps)
del child['x']
for bad in (lambda: child['nope'], lambda: child.__delitem__('music'), lambda: child.pop('music'), lambda: ChainMap().popitem()):
    try:
        bad()
    except KeyError as e:
        print('KeyError', e)
print('opera' in c, c.get('zz', 5), bool(ChainMap()), ChainMap().maps)
print(dict(c), sorted(c.items()), c == dict(c))
c.update(new=1)
print(c.pop('new'), c.setdefault('s', 2), adjust)
print(c | {'k': 1}, type(c | {}).__name__, {'k': 1} | c)
print(c.copy().maps[0] is adjust, c.copy().maps[1] is base)
print(ChainMap.fromkeys('ab', 1), c.new_child(m={'m': 1}, z=2).maps[0])


class Default(ChainMap):
    def __missing__(self, key):
        return f'<{key}>'


print(Default({'a': 1})['b'], Default({'a': 1})['a'])


class Deep(ChainMap):
    def __setitem__(self, key, value):
        for m in self.maps:
            if key in m:
                m[key] = value
                return
        self.maps[0][key] = value


d = Deep({'zebra': 'black'}, {'elephant': 'blue'}, {'lion': 'yellow'})
d['lion'] = 'orange'
d['snake'] = 'red'
print(d)
