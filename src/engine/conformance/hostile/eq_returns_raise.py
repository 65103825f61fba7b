class A:
    def __eq__(self, o): raise SystemError('x')
[A()] == [A()]
