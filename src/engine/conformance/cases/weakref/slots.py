import weakref

class NoWeak:
    __slots__ = ('x',)

class Weak:
    __slots__ = ('x', '__weakref__')

class Sub(NoWeak):
    pass

for cls in (NoWeak, Weak, Sub):
    o = cls()
    try:
        print(cls.__name__, weakref.ref(o)() is o, '__weakref__' in dir(o))
    except TypeError as e:
        print(e)
try:
    class Twice(Weak):
        __slots__ = ('__weakref__',)
except TypeError as e:
    print(e)

class Int(int):
    pass

class Str(str):
    __slots__ = ()

class List(list):
    pass

class Tup(tuple):
    pass

for o in (Int(3), Str('x'), List(), Tup((1,))):
    try:
        print(type(o).__name__, weakref.ref(o)() is o)
    except TypeError as e:
        print(e)
w = Weak()
print(w.__weakref__)
r = weakref.ref(w)
print(w.__weakref__ is r)
try:
    w.__weakref__ = 1
except AttributeError as e:
    print(e)
