from collections import OrderedDict

a = OrderedDict([('x', 1), ('y', 2)])
b = OrderedDict([('y', 2), ('x', 1)])
print(a == b, a != b, a == {'y': 2, 'x': 1}, {'y': 2, 'x': 1} == a, a == OrderedDict(a))
print(dict(a) == dict(b), a == 1, a != [])
try:
    a < b
except TypeError as e:
    print(e)
print(a | {'z': 3}, {'z': 3} | a, type({'z': 3} | a).__name__)
a |= [('k', 9)]
print(a)
print(list(reversed(a)), list(reversed(a.keys())), list(reversed(a.values())), list(reversed(a.items())))
print(a.keys(), a.values(), a.items())
print(a.keys() & {'x', 'q'}, a.keys() - {'x'}, ('x', 1) in a.items(), 9 in a.values())
print(type(a.keys()).__name__, type(iter(a)).__name__, isinstance(a, dict))
c = a.copy()
c['new'] = 1
print('new' in a, type(c).__name__)
print({**a}, dict(a), len(a), a.get('x'), a.get('no'))
a['self'] = a
print(a)
del a['self']
