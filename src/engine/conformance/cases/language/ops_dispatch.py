class N:
    def __init__(s, n): s.n = n
    def __repr__(s): return f'N{s.n}'
def binop(name):
    def f(s, o): return (name, s.n, getattr(o, 'n', o))
    return f
for op in 'add sub mul truediv floordiv mod pow matmul lshift rshift and or xor divmod'.split():
    setattr(N, f'__{op}__', binop(op)); setattr(N, f'__r{op}__', binop('r' + op))
a, b = N(1), N(2)
print(a + b, a - 1, 1 - a, a * 'x', 'x' * a, a / b, a // b, a % b, 5 % a, a ** b, 2 ** a, a @ b, a << 1, a >> 1, a & b, 1 | a, a ^ b, divmod(a, 3), divmod(3, a))
class M(N):
    def __radd__(s, o): return ('sub radd', o)
    def __iadd__(s, o): s.n += o; return s
print(a + M(5), M(5) + a)
m = M(1); k = m; m += 5; print(m, k is m)
class NI:
    def __add__(s, o): return NotImplemented
    def __eq__(s, o): return NotImplemented
    def __lt__(s, o): return NotImplemented
for e in ['NI() + 1', '1 + NI()', 'NI() + NI()', 'NI() - 1', 'NI() < 1', 'NI() == 1', 'NI() != 1', '-NI()', '~NI()', 'NI()[0]', 'NI()()', 'len(NI())', 'iter(NI())', 'NI() in NI()', '1 in NI()', 'NI() @ 2', 'int(NI())', 'NI() ** 2', 'pow(NI(), 2, 3)', '[] + ()', '"a" + 1', '1 + "a"', '[1] * "a"', '{} < {}', '{} | 1', '"%d" % "x"', '"a" % 1', 'b"" + ""', '1 << -1', '1 // 0', '1.0 % 0', '0 ** -1', 'None + 1', 'None < 1', 'abs("x")', 'round("x")', '[1, 2] < [1, "a"]', 'hash([])', '{[]: 1}', '{1: 2}[[]]', '"abc"["a"]', '(1,)[1.0]', '[][0]', '"abc".x', '(1).x', 'None.x', 'int.x', 'type.x', '3()', '"a"()', '[](1)', 'x := 1' if False else '1']:
    try: print(e, '->', eval(e))
    except Exception as x: print(e, '->', type(x).__name__, x)
class Cmp:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return ('lt', s.v, o.v)
    def __ge__(s, o): return ('ge', s.v, o.v)
    def __eq__(s, o): return s.v == o.v
print(Cmp(1) < Cmp(2), Cmp(1) > Cmp(2), Cmp(1) >= Cmp(2), Cmp(1) <= Cmp(2), Cmp(1) == Cmp(1), Cmp(1) != Cmp(1), Cmp.__hash__)
class B:
    def __bool__(s): return 1
try: bool(B())
except TypeError as e: print(e)
class L:
    def __len__(s): return 2 ** 70
try: len(L())
except OverflowError as e: print(e)
class I:
    def __index__(s): return 3
print([0, 1, 2, 3, 4][I()], 'abcdef'[I():], range(10)[I()], bin(I()), hex(I()), [0] * I(), int(I()), float(I()), complex(I()))
class BI:
    def __index__(s): return 'x'
    def __int__(s): return 'y'
    def __float__(s): return 1
    def __str__(s): return 3
    def __repr__(s): return None
    def __hash__(s): return 'h'
    def __len__(s): return 'l'
    def __iter__(s): return 3
    def __contains__(s, x): return 'yes'
    def __format__(s, f): return 3
    def __bytes__(s): return 3
    def __complex__(s): return 3
for f in [lambda: [1][BI()], lambda: int(BI()), lambda: float(BI()), lambda: str(BI()), lambda: repr(BI()), lambda: hash(BI()), lambda: len(BI()), lambda: iter(BI()), lambda: 1 in BI(), lambda: format(BI()), lambda: f'{BI()}', lambda: bytes(BI()), lambda: complex(BI()), lambda: [*BI()], lambda: bool(BI()), lambda: range(BI()), lambda: '%d' % BI(), lambda: list(BI())]:
    try: print(f())
    except TypeError as e: print(e)
