from _collections import _count_elements

d = {}
_count_elements(d, 'mississippi')
print(d)
_count_elements(d, ['m', 1, 1.0, True])
print(d)
e = {'x': 1.5, 'y': True}
_count_elements(e, 'xyz')
print(e)


class Loud(dict):
    def get(self, key, default=None):
        print('get', key)
        return super().get(key, default)

    def __setitem__(self, key, value):
        print('set', key, value)
        super().__setitem__(key, value)


l = Loud()
_count_elements(l, 'aab')
print(l)
try:
    _count_elements({}, [[]])
except TypeError as x:
    print(x)
try:
    _count_elements({}, 5)
except TypeError as x:
    print(x)
bad = {'a': 'text'}
try:
    _count_elements(bad, 'a')
except TypeError as x:
    print(x)


class K:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return hash(self.v)

    def __eq__(self, o):
        return self.v == o.v

    def __repr__(self):
        return f'K{self.v}'


k = {}
_count_elements(k, [K(1), K(2), K(1)])
print(k)
