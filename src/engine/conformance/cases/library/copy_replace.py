import copy
from collections import namedtuple
from types import SimpleNamespace

P = namedtuple('P', 'x y')
print(copy.replace(P(1, 2), y=5))
print(copy.replace(SimpleNamespace(a=1, b=2), b=9))


class R:
    def __init__(self, a=0):
        self.a = a

    def __replace__(self, /, **changes):
        r = R(self.a)
        r.__dict__.update(changes)
        return r


print(copy.replace(R(1), a=7).a)
try:
    copy.replace(5, x=1)
except TypeError as e:
    print(e)
try:
    copy.replace(P(1, 2), z=1)
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)


class Old:
    def __reduce__(self):
        return (Old, (), {'restored': 1})


class OldEx:
    def __reduce_ex__(self, protocol):
        return (list, ((1, 2),), None, iter([3, 4]))


print(copy.copy(Old()).__dict__, copy.copy(OldEx()), copy.deepcopy(OldEx()))


class Bad:
    def __reduce__(self):
        return 5


try:
    copy.copy(Bad())
except Exception as e:
    print(type(e).__name__, e)


class Str:
    def __reduce__(self):
        return 'Str'


s = Str()
print(copy.copy(s) is s)


class DictSub(dict):
    pass


class ListSub(list):
    pass


x = DictSub(a=[1])
x.attr = 'k'
y = copy.deepcopy(x)
print(y, y.attr, type(y).__name__, y['a'] is x['a'])
z = ListSub([1, [2]])
z.n = 1
w = copy.copy(z)
print(w, w.n, w[1] is z[1])
