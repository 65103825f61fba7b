class M(type):
    def __instancecheck__(c, o): return isinstance(o, c)
class A(metaclass=M): pass
isinstance(1, A)
