# Floats: arithmetic, repr, rounding, methods, formats.
inf = float('inf')
nan = float('nan')
values = [0.0, -0.0, 1.0, -1.5, 0.1, 3.14159, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 2.5, 3.5, -2.5, 1e22, 1e23, 1/3, 2/3, 100.0, inf, -inf, nan]
for a in values:
    print(repr(a), str(a), a == a, -a, abs(a), bool(a), a.is_integer(), a.hex(), f'{a:.3f} {a:e} {a:g} {a:.10g} {a:10.2f}| {a:+} {a: .1e} {a:%} {a:08.2f} {a!r:>25}')
    if a == a and abs(a) != inf:
        print(hash(a), a.as_integer_ratio(), int(a) if abs(a) < 1e25 else 'big', round(a) if abs(a) < 1e25 else 'big', round(a, 2), round(a, -1), float.fromhex(a.hex()) == a)
finite = [0.0, -0.0, 1.0, -1.5, 0.1, 3.7, -7.25, 1e10, 2.0, -3.0]
for a in finite:
    for b in finite:
        row = [a + b, a - b, a * b, a < b, a == b, a >= b]
        if b:
            row += [a / b, a // b, a % b, divmod(a, b)]
        if a > 0 or (b == int(b) and (a != 0 or b >= 0)):
            try:
                row.append(a ** b)
            except OverflowError as e:
                row.append(e)
        print(a, b, row)
for a, b in [(2.0, 0.5), (1.1, 10), (10.0, -3), (2, 0.5), (0.5, 0.5), (1.0000001, 1e7), (9.7, 3.3), (1e-5, 2.5), (7.0, 1/3), (inf, 2), (-inf, 3), (inf, -1), (2.0, inf), (0.5, inf), (nan, 0), (1.0, nan), (-1.0, inf), (-8.0, 1/3), (2.5, 100), (3.0, 40)]:
    print(a, b, a ** b)
for digits in range(-3, 8):
    print(digits, round(1234.56789, digits), round(-0.5, digits), round(2.675, digits), round(1e300, digits), round(5e-324, digits), round(15, digits), round(25, digits), round(0.15, digits))
print([round(x) for x in [0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 4503599627370497.5]])
for s in ['1.5', ' 2 ', '1e3', '-.5', '5.', 'inf', '-Infinity', 'NaN', '1_0.0_1', '+1E-2', '٣.٥', '0x1', '', '.', '1__0', 'e5', '1e', 'infin', '1.5f', '1 2']:
    try:
        print(s, float(s))
    except ValueError as e:
        print(e)
print([float.fromhex(s) for s in ['0x1.8p1', '1.8', '-0x.1p4', '0x1p-1074', 'inf', 'NaN', '0xAp0', '  0x1  ']])
for f in [lambda: float.fromhex('0x1p1024'), lambda: float.fromhex(''), lambda: float('inf').as_integer_ratio(), lambda: int(nan), lambda: 1.0 // 0, lambda: 2.0 ** 5000, lambda: float(10**400), lambda: 1.5 << 1, lambda: 1.5 + 'a', lambda: round(1.5, 'x'), lambda: float([]), lambda: '%d' % nan]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
specs = ['', 'f', '.0f', '.1f', '.5f', '.20f', 'e', '.0e', '.3E', 'g', '.3g', '.0g', 'G', '#.3g', '#.0f', 'n', '%', '.1%', '10.3f', '<10.3f', '^10.3f', '=+10.3f', '010.3f', '+.2f', ' .2f', ',.2f', '_.2f', '015,.2f', '*>12', 'z.0f', '.4', '.17', '#', '+']
for x in [0.0, 1.0, -1.5, 0.5, 1.5, 2.5, 1234567.891, 1e-7, 123e20, 0.1, -0.04, 99999.5, 9.995, 1e100]:
    print([format(x, s) for s in specs])
for x in [inf, -inf, nan]:
    print([format(x, s) for s in ['', 'f', 'E', 'G', '10', '010', '<8f', '+', '%', ',']])
class F(float):
    pass
f = F(2.5)
print(f, f + 1, type(f + 1), type(-f), F('1.5'), f.real, f == 2.5, {f: 1}[2.5])
class G:
    def __float__(self):
        return 4.25
print(float(G()), '%.1f' % G(), max(1, 2.5), min(0.1, 0), sum([0.1] * 10), sum([1, 2.5]))
print(1e308 * 10, -1e308 * 10, 0.1 + 0.2, 1e16 + 1, 5 // 0.3, -7 // 2.0, -7 % 2.5, 7.5 % -2, 1 - 0.9)
print(3.0 == 3, 3.5 > 3, 2**60 < 2.0**60 + 1e5, inf > 10**1000, nan != nan, [nan] == [nan], nan in [nan])
print(complex(1, 2), 1j * 1j, (1+2j) / (3-4j), (1+2j) ** 2, abs(3+4j), (1+2j).conjugate(), complex('1+2j'), complex('-j'), -1j, 0j, complex(-0.0, 1), (2+3j) == (2+3j), hash(1+2j), 1+0j == 1, complex(1.5), f'{1+2j:.2f}', (1+2j) ** 0.5, 2 ** 1j)
