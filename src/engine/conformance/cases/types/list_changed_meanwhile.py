# Lists whose items change them while they are compared or assigned.
import pickle


class Clearing:
    def __init__(self, *lists):
        self.lists = lists

    def __eq__(self, other):
        for one in self.lists:
            one.clear()
        return NotImplemented

    __lt__ = __gt__ = __eq__


a, b = [], []
a.append(Clearing(b))
b.append(Clearing(a))
print(a == b, a, b)
a, b = [], []
a.append(Clearing(a))
b.append(1)
print(a == b, a != b, len(a), len(b))
a, b = [], []
a += [1, Clearing(a), 3]
b += [1, 2, 3]
print(a < b, len(a))


class Items:
    def __init__(self, lst, then):
        self.lst, self.then = lst, then

    def __iter__(self):
        yield from list(self.lst)
        self.then(self.lst)


def attempt(key, then):
    lst = list(range(5))
    try:
        lst[key] = Items(lst, then)
    except ValueError as error:
        print('ValueError', error)
    print(lst)


for key in slice(None, None, -1), slice(None, None, 2), slice(1, 3), slice(None), slice(3, 1, -1):
    attempt(key, list.clear)
    attempt(key, lambda lst: lst.append(9))
    attempt(key, lambda lst: lst.reverse())


class S(set):
    __slots__ = 'x', '__dict__'


class D:
    __slots__ = ('a', '__b', 'unset')

    def __init__(self):
        self.a, self.__b = 1, 2


s = S([1])
s.x, s.y = 3, 4
for protocol in range(2, 6):
    again = pickle.loads(pickle.dumps(s, protocol))
    print(again, again.x, again.y)
print(D().__reduce_ex__(2)[2], D.__slotnames__, D().__getstate__())


class E:
    __slotnames__ = ['spam']

    def __getattr__(self, name):
        if name == 'spam':
            return 42
        raise AttributeError(name)


print(E().__reduce_ex__(2)[1:])
for bad in 5, ('a',), [3]:
    E.__slotnames__ = bad
    try:
        print(E().__reduce_ex__(2)[1:])
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
for args in (), (None,), ('2',), (2.0,):
    try:
        print(object().__reduce_ex__(*args))
    except TypeError as error:
        print(error)
