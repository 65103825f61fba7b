# Hand-made hashes and pseudo-random numbers: products that are cut to 32 and 64 bits.
def fnv(data):
    h = 2166136261
    for b in data:
        h = (h ^ b) * 16777619 & 0xFFFFFFFF
    return h


def xorshift(n):
    x = 88172645463325252
    for _ in range(n):
        x ^= (x << 13) & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 7
        x ^= (x << 17) & 0xFFFFFFFFFFFFFFFF
    return x


def lcg(n, seed=12345):
    total = 0
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        total += seed % 10
    return total


def adler(data):
    a, b = 1, 0
    for c in data:
        a = (a + c) % 65521
        b = (b + a) % 65521
    return b << 16 | a


data = bytes(i * 31 & 255 for i in range(60000))
print(fnv(data), xorshift(30000), lcg(400000), adler(data))
