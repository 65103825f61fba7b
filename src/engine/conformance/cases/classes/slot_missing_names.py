class A:
    class X:
        __slots__ = ('a',)
    def f(self):
        class Y(A.X): __slots__='b'
        return Y
for x in (A.X(), A().f()()):
    for op in (lambda: x.a, lambda: delattr(x,'a')):
        try: op()
        except AttributeError as e: print(e, e.name, type(e.obj).__qualname__)
