# Binary operators: reflected methods, NotImplemented, subclasses first, in-place fallbacks, error texts.
class A:
    def __init__(self, n="A"):
        self.n = n

    def __add__(self, o):
        print(f"{self.n}.__add__")
        return NotImplemented if isinstance(o, int) else f"{self.n}+{type(o).__name__}"

    def __radd__(self, o):
        print(f"{self.n}.__radd__")
        return NotImplemented if o is None else f"{type(o).__name__}+{self.n}"

    def __lt__(self, o):
        print(f"{self.n}.__lt__")
        return NotImplemented

    def __gt__(self, o):
        print(f"{self.n}.__gt__")
        return "gt"

    def __eq__(self, o):
        print(f"{self.n}.__eq__")
        return NotImplemented


class B(A):
    def __radd__(self, o):
        print("B.__radd__")
        return "B wins"


class Plain(A):
    pass


class I:
    def __init__(self):
        self.v = []

    def __iadd__(self, o):
        self.v.append(o)
        return self

    def __isub__(self, o):
        return NotImplemented

    def __sub__(self, o):
        return "sub"

    __imul__ = None

    def __mul__(self, o):
        return "mul"


def attempt(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


a, b, p = A(), B("B"), Plain("P")
print(a + b, a + p, p + a, b + a)
print(attempt(lambda: a + 1), attempt(lambda: 1 + a), attempt(lambda: None + a), attempt(lambda: "s" + a), attempt(lambda: [1] + a))
print(a < b, attempt(lambda: a < 1), a == b, a != b, len(sorted([a, b])))
i = I()
i += 1
i += "x"
print(i.v)
j = i
j -= 1
print(j, attempt(lambda: exec("i *= 2", {"i": I()})))
ops = "+ - * / // % ** @ << >> & | ^".split()
for op in ops:
    print(op, attempt(lambda: eval(f"object() {op} 1")).replace("TypeError: ", ""), "|", attempt(lambda: exec(f"x = 'a'\nx {op}= None", {})), "|", attempt(lambda: eval(f"1 {op} 'a'")))
for op in ("-", "+", "~"):
    print(op, attempt(lambda: eval(f"{op}'a'")), attempt(lambda: eval(f"{op}object()")))
for expr in ("len(5)", "5[0]", "5()", "5.x", "iter(5)", "next(5)", "abs('a')", "round('a')", "divmod('a', 1)", "pow('a', 2)", "pow(2, 'a', 3)", "int([])", "float({})", "complex('z')", "bool()", "hash([])", "1 in 5", "'a' in 'b' in 5", "1 < 'a'", "[] < {}", "None < None", "{} | 1", "{1} | [1]", "() + []", "'a' * 'b'", "[1] * 1.5", "b'a' + 'b'", "'a' % (1,)", "'%d' % 'x'", "[1][1.0]", "{}[[]]", "(1)[0]", "None[0]", "len.x", "int.y", "5 @ 5", "range(1.0)", "slice(1)[0]", "sum(['a'])", "max([])", "chr(-1)", "ord('ab')", "'abc'.index('z')", "[].pop()", "{}.popitem()", "[].remove(1)"):
    print(expr, "=>", attempt(lambda: eval(expr)))


class Num:
    def __index__(self):
        return 3

    def __int__(self):
        return 4

    def __float__(self):
        return 5.0

    def __round__(self, n=None):
        return ("round", n)

    def __divmod__(self, o):
        return ("divmod", o)

    def __rdivmod__(self, o):
        return ("rdivmod", o)

    def __pow__(self, o, m=None):
        return ("pow", o, m)

    def __rpow__(self, o, m=None):
        return ("rpow", o, m)

    def __trunc__(self):
        return 6

    def __bool__(self):
        return False

    def __neg__(self):
        return "neg"

    def __invert__(self):
        return "inv"


n = Num()
print(int(n), float(n), [0, 1, 2, 3][n], round(n), round(n, 2), divmod(n, 1), divmod(1, n), n**2, 2**n, pow(n, 1, 5), attempt(lambda: pow(2, n, 5)), bool(n), -n, ~n, hex(n), "ab" * n if False else range(n), not n)
