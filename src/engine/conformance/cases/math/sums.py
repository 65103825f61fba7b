import math

values = [1e16, 1.0, -1e16, 0.1] * 5
print(sum(values), math.fsum(values), math.fsum([]), math.fsum([0.1] * 10), sum([0.1] * 10))
print(math.sumprod([0.1] * 10, [0.1] * 10), math.sumprod([1, 2.5], [3, 4]), math.sumprod([10**20], [3]), math.sumprod([], []))
print(math.prod([1.5, 2, 4]), math.prod(range(1, 25)), math.prod([], start=7), math.prod(['a', 3], start=1) if False else '')
print(math.hypot(3, 4, 12), math.hypot(1e200, 1e200), math.hypot(5e-324, 0), math.dist((1, 2, 3), (4, 6, 3)))
print([math.gcd(a, b) for a, b in ((12, 18), (0, 5), (-4, 6), (2**80, 6**40))], math.lcm(4, 6, 15), math.lcm())
print([math.comb(10, k) for k in range(11)], math.perm(5), math.perm(5, 2), math.comb(100, 50))
print(math.isqrt(10**40 + 1), [math.isqrt(n) for n in range(20)], math.factorial(30))
print(math.frexp(0.75), math.ldexp(0.75, 10), math.modf(-2.25), math.nextafter(1, 2), math.ulp(1e10), math.remainder(7, 4), math.fmod(-7, 4))
