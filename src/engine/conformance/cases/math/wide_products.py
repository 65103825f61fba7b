import sys
def lcg(n, seed, m, mul, add):
    out = []
    for i in range(n):
        seed = (seed * mul + add) % m
        out.append(seed)
    return out
def masks(n, x, mul, mask):
    t = 0
    for i in range(n):
        x = (x * mul - i) & mask
        t ^= x
    return x, t
def shifts(n, x, k, j):
    r = []
    for i in range(n):
        r.append((x * 1103515245 + i) >> j)
        r.append(((x << k) + 5) >> j)
        r.append((i + x * x) % 1000003)
        r.append(-(x * x) % 97)
        r.append((x * 3000000019) % -1000)
        x = (x * 7 + 1) & 0x1FFFFFFFFFFFF
    return r
def spills(n, x):
    r = []
    for i in range(n):
        y = x * 4294967291
        r.append(y)
        r.append(x * 4294967291 == y)
        r.append((x * 4294967291 + 1) // 3)
        r.append(sys.getsizeof(x * 4294967291 * 65537))
        r.append(x * 123456789012 < y)
        r.append((x * 9876543210987) / 7)
        r.append(bool(x * 9876543210987))
        r.append(f'{x * 9876543210987 + 1}')
        x = (x + 987654321) * 16777619 & 0xFFFFFFFF
        r.append(x | (x << 20)); r.append(x ^ (x << 21)); r.append((x << 20) >> 3); r.append(-x >> 7)
    return r
M = (1 << 61) - 1
def modm(n, b):
    h = 1
    for i in range(n):
        h = (h * b + i) % 1000000007
        b = (b * b) % 998244353
    return h, b
print(hash(tuple(lcg(1500, 42, 2**31, 1103515245, 12345))))
print(hash(tuple(lcg(1500, 42, 2**48, 25214903917, 11))))
print(hash(tuple(lcg(1500, 7, 2**53 - 111, 2**53 - 5, 3))))
print(hash(tuple(lcg(1500, 7, -(2**40), -(2**41) + 3, -3))))
print(masks(1500, 5, 16777619, 0xFFFFFFFF), masks(1500, 5, -16777619, 0xFFFFFFFFFF), masks(1200, 5, 2**52+1, 2**53-1))
print(hash(tuple(shifts(1200, 123456789, 30, 16))), hash(tuple(shifts(1200, 3, 45, 33))))
r = spills(1200, 77)
print(hash(tuple(r)), r[-13:])
print(modm(1500, 12345))
