class S(str):
    def __hash__(self): raise ValueError
    def __eq__(self, o): raise ValueError
class A: pass
a = A()
setattr(a, S('x'), 1)
