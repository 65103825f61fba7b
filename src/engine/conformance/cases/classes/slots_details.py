# __slots__: dict, weakref, inheritance, conflicts, mangling, pickling-like access, errors.
import weakref


def attempt(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class A:
    __slots__ = ("x", "__private", "y")


class B(A):
    __slots__ = ("z", "__dict__")


class C(A):
    pass


class W:
    __slots__ = "__weakref__"


class One:
    __slots__ = "single"


class It:
    __slots__ = iter(["p", "q"])


class Doc:
    __slots__ = {"a": "doc of a", "b": None}


a = A()
a.x = 1
print(attempt(lambda: a.y), attempt(lambda: setattr(a, "w", 1)), attempt(lambda: a.__dict__), attempt(lambda: weakref.ref(a)))
print(sorted(n for n in dir(A) if not n.startswith("__")), A.x, type(A.x).__name__)
b = B()
b.x, b.z, b.other = 1, 2, 3
print(b.__dict__, attempt(lambda: weakref.ref(b)), C().__dict__, attempt(lambda: weakref.ref(W())() is None))
del a.x
print(attempt(lambda: a.x), attempt(lambda: delattr(a, "x")), A.x.__get__(None, A) is A.x)
print(attempt(lambda: A.x.__get__(5)), attempt(lambda: A.x.__set__(b, 9)), b.x, attempt(lambda: B.z.__get__(a)))
One().single = 1
print(type(It.__slots__), Doc.a.__doc__, Doc.b.__doc__, Doc.__slots__)
for src in ["class X:\n __slots__ = 'a', 'a'", "class X:\n __slots__ = 'a',\n a = 1", "class X:\n __slots__ = 1", "class X:\n __slots__ = [1]", "class X:\n __slots__ = 'a b'", "class X:\n __slots__ = '1a',", "class X(int):\n __slots__ = 'a',", "class X(tuple):\n __slots__ = ()", "class X(A, W): pass", "class Y:\n __slots__='q',\nclass X(A, Y): pass", "class X:\n __slots__ = '__dict__', '__dict__'", "class X(C):\n __slots__ = '__dict__',", "class X:\n __slots__ = '__weakref__', '__weakref__'", "class X(dict):\n __slots__ = 'a',", "class X:\n __slots__ = ['__class__']", "class X(bytes):\n __slots__='a',", "class X(type):\n __slots__='a',", "class X:\n __slots__ = ''", "class X:\n __slots__ = '__module__',"]:
    print(src.replace("\n", ";"), "->", attempt(lambda: exec(src, globals(), {})))


class S:
    __slots__ = ("v",)

    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __hash__(self):
        return hash(self.v)


print(S(1) == S(1), {S(1), S(1)}.__len__(), attempt(lambda: S(1).__getstate__()), attempt(lambda: S(1).__reduce_ex__(2)[2]))
import copy

print(copy.copy(S(5)).v, copy.deepcopy(S([1])).v)
x = S(1)
x.__class__ = type("S2", (), {"__slots__": ("v",), "hi": lambda s: s.v})
print(x.hi(), attempt(lambda: setattr(x, "__class__", A)), attempt(lambda: setattr(x, "__class__", int)))
