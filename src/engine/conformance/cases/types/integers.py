# Integers of any size: arithmetic, conversions, methods, errors.
def t(s, *args):
    try:
        print(s, '=>', repr(eval(s, {'args': args})))
    except Exception as e:
        print(s, '=>', type(e).__name__, e)

big = 2 ** 70
values = [0, 1, -1, 7, -7, 255, -256, 2**31, -2**31, 2**53, 2**53 - 1, -2**53, 2**63, -2**64, big, -big, 10**30 + 1]
for a in values:
    for b in values:
        row = [a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a == b]
        if b:
            row += [a // b, a % b, divmod(a, b), a / b]
        print(a, b, row)
for a in values:
    print(a, -a, +a, ~a, abs(a), bool(a), hash(a), a.bit_length(), a.bit_count(), a << 5, a >> 3, a >> 100, float(a), repr(a), str(a))
    print(hex(a), oct(a), bin(a), a.as_integer_ratio(), a.conjugate(), a.real, a.imag, a.numerator, a.denominator, a.is_integer())
    print(round(a), round(a, -1), round(a, -2), round(a, 5), round(a, -40), a.__trunc__(), a.__floor__(), a.__ceil__())
for a, b in [(2, 10), (2, 100), (-2, 3), (3, -2), (0, 0), (10, 20), (-1, 10**20), (7, 77), (2, -1074)]:
    print(a, b, a ** b)
for a, b, m in [(2, 10, 7), (3, -1, 11), (2, 100, -7), (big, big, 97), (5, 0, 1), (-3, 3, 5)]:
    print(a, b, m, pow(a, b, m))
print([int(x) for x in ['12', ' -7 ', '+5', '1_000', '0', '00', '\t42\n', '\u0664\u0662']])
print([int(x, b) for x, b in [('ff', 16), ('0xff', 16), ('0xff', 0), ('0b101', 0), ('0o17', 0), ('z', 36), ('-0x1f', 0), ('1_0', 2), ('0b1', 2), ('12', 3), ('0', 0), ('00', 0), ('0x_f', 0)]])
for x, b in [('', 10), ('1__0', 10), ('_1', 10), ('1_', 10), ('0x', 16), ('2', 2), ('012', 0), ('a b', 10), ('+-1', 10), ('1.5', 10), ('٣x', 10), ('é', 10)]:
    try:
        print(int(x, b))
    except ValueError as e:
        print(e)
print(int(1.9), int(-1.9), int(True), int(1e30), int(b'12'), int(bytearray(b'-3')))
for n, length, order, signed in [(1000, 2, 'big', False), (1000, 4, 'little', False), (-1, 2, 'big', True), (-129, 2, 'little', True), (0, 0, 'big', False), (255, 1, 'big', True), (-129, 1, 'big', True), (128, 1, 'big', True)]:
    try:
        data = n.to_bytes(length, order, signed=signed)
        print(n, data, int.from_bytes(data, order, signed=signed))
    except OverflowError as e:
        print(n, 'OverflowError', e)
print(int.from_bytes([1, 2, 3], 'big'), int.from_bytes(b'\xff\xfe', 'little', signed=True), (5).to_bytes(), int.from_bytes(b'\x01\x02'))
print(True + True, True & False, True | 2, True ^ True, ~True + 0, -True, True * 'ab', repr(True), str(False), bool([]), bool('x'), int.__add__(1, 2), (1).__add__(1.5), (5).__radd__(3))
print(isinstance(True, int), True == 1, hash(True), {True: 'a', 1: 'b', 1.0: 'c'})
print(1 == 1.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 10**400 > 1e308, 1 < 1.5, -10**400 < float('-inf'))
class I(int):
    def __repr__(self):
        return 'I(%d)' % self
i = I(5)
print(i, i + 1, type(i + 1), [i], -i, type(+i), I('12'), I.from_bytes(b'\x07'), i.real, type(i.real))
class Idx:
    def __index__(self):
        return 3
print([1, 2, 3, 4][Idx()], range(10)[Idx()], 'abcdef'[Idx()], [0] * Idx(), int(Idx()))
class Bad:
    def __index__(self):
        return 'x'
for f in [lambda: [1][Bad()], lambda: int(Bad()), lambda: range(Bad())]:
    try:
        f()
    except TypeError as e:
        print(e)
print((1 << 2000) // (3 ** 500), (1 << 2000) / (1 << 1999), 10**400 // 10**399, 10**400 / 10**399, -10**25 // 10**24, 3 * 10**25 % -10**24)
print(sum(range(100)), 1_000_000 * 1_000_000 * 1_000_000, 12345678901234567890 * 98765432109876543210)
print(f'{big:,} {big:_x} {255:#x} {255:#X} {255:08b} {-5:+} {5:+} {5: } {65:c} {1234567:,} {-1234:010,} {3:=+6d} {42:*^9} {10**20:e} {7:.2f} {7:%}')
