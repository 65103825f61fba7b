def reuse(make_first, make_second):
    a = make_first()
    i = id(a)
    del a
    b = make_second()
    return id(b) == i
print(reuse(object, object), reuse(lambda: b'x' * 20, lambda: 'y' * 10))
print(reuse(lambda: float('1.5'), lambda: float('9.5')), reuse(lambda: int('1000'), lambda: int('2000')))
class A: __slots__ = ()
class B: __slots__ = ()
print(reuse(A, A), reuse(A, B), reuse(A, lambda: 10 ** 10))
class P: pass
print(reuse(P, P), reuse(list, dict), reuse(set, frozenset))
