for n in (-7, -6, -5, -1, 0, 1, 100, 255, 256, 257, 1000):
    print(n, int(str(n)) is int(str(n)), n + 1 - 1 is int(str(n)))
n = 256
m = n + 1
print(m is n + 1, m - 1 is n, n * 1 is n, +n is n, abs(-n) is n)
big = 10 ** 15
print(int(big) is big, +big is big, abs(big) is big, big + 0 is big, big * 1 is big, big - 0 is big, big // 1 is big, big | 0 is big, big ** 1 is big, round(big) is big, big.real is big, max(big, 1) is big, int(float(big)) is big)
print(len('a' * 256) is len('b' * 256), len('a' * 257) is len('b' * 257), sum([100, 156]) is 256, ord('a') is 97, hash(5) is 5, True + True is 2)
