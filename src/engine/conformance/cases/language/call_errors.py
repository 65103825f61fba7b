# How calls that do not fit are refused.
def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print(type(e).__name__, e)

def none(): return 'none'
def one(a): return a
def two(a, b): return a, b
def three(a, b, c): return a, b, c
def opt(a, b=2, c=3): return a, b, c
def star(a, *rest): return a, rest
def kwo(*, k): return k
def kwo2(*, k, l): return k, l
def kwo3(*, k, l, m, n=1): return k, l, m, n
def pos(a, b, /): return a, b
def mixed(a, /, b, *, c): return a, b, c
def both(a, b=1, /, c=2, *args, d, e=5, **kw): return a, b, c, args, d, e, kw

show(none, 1); show(none, 1, 2); show(none, x=1)
show(one); show(one, 1, 2); show(one, 1, a=2); show(one, b=1)
show(two); show(two, 1); show(two, 1, 2, 3); show(two, b=2)
show(three); show(three, 1); show(three, 1, 2, 3, 4, 5)
show(opt); show(opt, 1, 2, 3, 4); show(opt, 1, d=4); show(opt, c=1)
show(star); show(star, 1, 2, 3)
show(kwo); show(kwo, 1); show(kwo2); show(kwo3); show(kwo, k=1, z=2)
show(kwo3, 1, k=2)
show(pos, 1, b=2); show(pos, a=1, b=2); show(pos, 1)
show(mixed, 1, 2); show(mixed, 1, 2, 3); show(mixed, 1, b=2, c=3); show(mixed, a=1, b=2, c=3)
show(both); show(both, 1, d=4); show(both, 1, 2, 3, 4, 5, d=6, g=7); show(both, 1, d=1, b=9)
show(one, *[1, 2]); show(one, **{'a': 1}); show(one, **{'zz': 1}); show(two, *(1,), **{'b': 2})

for expr in ["one(**{1: 2})", "one(*1)", "one(**1)", "one(**{'a': 1}, **{'a': 2})", "one(a=1, **{'a': 2})",
             "none(*[1], *[2])", "int(**{'x': 1})", "len()", "len(1, 2)", "len(x=1)", "print(foo=1)",
             "[].append()", "[].append(1, 2)", "{}.get()", "''.join()", "''.split(x=1)", "dict(1)", "list(1, 2)",
             "sorted()", "sorted([], foo=1)", "max()", "range()", "int('1', '2')", "isinstance(1)", "getattr(1)"]:
    try:
        print(eval(expr))
    except TypeError as e:
        print(expr, '->', e)

class C:
    def m(self, x): return x
    @classmethod
    def c(cls, x): return x
    @staticmethod
    def s(x): return x
    def __init__(self, v=0): self.v = v
show(C().m); show(C().m, 1, 2); show(C.m); show(C.m, 1); show(C.c); show(C.c, 1, 2); show(C.s); show(C, 1, 2); show(C, w=1)
show(C().m.__func__, C())
class D: pass
show(D, 1); show(D, x=1)
class E:
    def __new__(cls, a): return super().__new__(cls)
show(E); show(lambda e: E(1) and 'made', 1)
f = lambda x, *, y: (x, y)
show(f, 1); show(f, 1, y=2); show(f)
