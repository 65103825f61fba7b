a = 1.5; b = 1.5; c = float('1.5')
print(a is b, a is c, a == c)
print(float(a) is a, +a is a, abs(a) is a, a * 1 is a, a + 0 is a, a.real is a, a.conjugate() is a, round(a, 1) is a, max(a, 1.0) is a, sum([a]) is a)
print(float('nan') is float('nan'), [float('nan')] == [float('nan')])
n = float('nan')
print([n] == [n], n == n, n in [n], (n,) == (n,), {n: 1} == {n: 1})
z = 1j
print(complex(z) is z, +z is z, z.conjugate() is z)
