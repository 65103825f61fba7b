import copy
from collections import OrderedDict


class Loud(OrderedDict):
    def __setitem__(self, key, value):
        print('set', key, value)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print('del', key)
        super().__delitem__(key)


d = Loud(a=1)
d.update(b=2)
d.setdefault('c', 3)
del d['a']
print(d.pop('b'), d)
print(d.copy())
print(d | {'z': 1})


class Last(OrderedDict):
    'Store items in the order the keys were last added'

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)


l = Last()
for k in 'abca':
    l[k] = len(l)
print(l)
x = OrderedDict(p=[1], q=2)
x.note = 'attr'
y = copy.deepcopy(x)
print(y, y.__dict__, y['p'] is x['p'])
print(x.__reduce__()[:3])
print(copy.copy(x), x == y)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return OrderedDict()

    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.order = [k for k in ns if not k.startswith('__')]
        return cls


class C(metaclass=Meta):
    z = 1
    def m(self): ...
    a = 2


print(C.order)
