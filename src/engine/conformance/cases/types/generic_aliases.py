# Generic aliases and unions.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
print(int | None, list[int] | None, list[int] | str, int | list[int], (int | str) == (str | int), list[int].__parameters__)
class MyList(list[int]):
    pass
print(MyList([1]), MyList.__bases__, MyList.__mro__[1].__name__)
class C:
    def __class_getitem__(cls, k):
        return (cls.__name__, k)
print(C[1], C[int, str], list[int].append, callable(list[int]), isinstance([], list), type(list[int]).__name__)
for f in [lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: int[1], lambda: list[int][str], lambda: list[int].nope]:
    t(f)
for x in list[int]:
    print(x)
