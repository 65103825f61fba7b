# Mapping patterns: keys that are values, what is asked of the subject, duplicates found at run time.
from array import array
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque
from types import MappingProxyType


class Keys:
    KEY = "a"
    NUM = 1.0
    TRUE = True


def match_it(x):
    match x:
        case {Keys.KEY: y, "a": z}:
            return "both", y, z
        case {"a": y}:
            return "a", y
        case {Keys.NUM: n}:
            return "num", n
        case {**rest}:
            return "rest", rest
        case [*items]:
            return "seq", items
        case _:
            return "none"


for x in ({"a": 0, "b": 1}, {"b": 1}, {}, {1: "one"}, {True: "t"}, [1, 2], "text", array("b", b"abc"), deque([1]), 5):
    try:
        print(x, match_it(x))
    except Exception as e:
        print(x, type(e).__name__, e)


class Loud(dict):
    def get(self, key, default=None):
        print("  get", key, default is not None)
        return super().get(key, default)

    def __getitem__(self, key):
        print("  getitem", key)
        return super().__getitem__(key)

    def __contains__(self, key):
        print("  contains", key)
        return super().__contains__(key)

    def __missing__(self, key):
        print("  missing", key)
        return "made"


def pick(x):
    match x:
        case {"p": 1, "q": q}:
            return q
        case {"p": p, **rest}:
            return p, rest
        case {}:
            return "empty pattern"


print(pick(Loud(p=1, q=2)))
print(pick(Loud(p=3, z=2)))
print(pick(Loud(z=2)))
for cls in (OrderedDict, UserDict, Counter, MappingProxyType, ChainMap):
    print(cls.__name__, pick(cls({"p": 1, "q": 7})))
d = defaultdict(list, p=1)
print(pick(d), dict(d))

# equal keys of different types
class Eq:
    A, B = 1, True


for subject in ({1: "x"}, {}):
    try:
        match subject:
            case {Eq.A: a, Eq.B: b}:
                print("matched")
            case _:
                print("no match")
    except ValueError as e:
        print(e)


class Unhash:
    K = []


try:
    match {}:
        case {Unhash.K: _}:
            print("?")
except TypeError as e:
    print(e)
match "str":
    case {Unhash.K: _}:
        print("?")
    case _:
        print("not a mapping: keys are not looked at")


class NoGet:
    pass


from collections.abc import Mapping

Mapping.register(NoGet)
try:
    match NoGet():
        case {"a": 1}:
            print("?")
except (AttributeError, TypeError) as e:
    print(type(e).__name__, e)
