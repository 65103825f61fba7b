from functools import cmp_to_key


def numeric(x, y):
    return x - y


def reverse(x, y):
    return (x < y) - (x > y)


print(sorted([5, 2, 8, 1], key=cmp_to_key(numeric)), sorted([5, 2, 8, 1], key=cmp_to_key(reverse)))
K = cmp_to_key(numeric)
a, b = K(1), K(2)
print(a < b, a <= b, a == b, a != b, a > b, a >= b, K(1) == K(1), a.obj)
a.obj = 10
print(a > b, K(obj=3).obj)
for bad in (lambda: a < 5, lambda: hash(a), lambda: K(), lambda: K(1, 2), lambda: cmp_to_key(), lambda: cmp_to_key(1, 2), lambda: K < b):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
largest = sorted(['9', '34', '3', '30', '5'], key=cmp_to_key(lambda x, y: (y + x > x + y) - (y + x < x + y)))
print(''.join(largest))
print(min('bca', key=cmp_to_key(lambda x, y: ord(y) - ord(x))))


def odd(x, y):
    raise ValueError('no comparison')


try:
    sorted([1, 2], key=cmp_to_key(odd))
except ValueError as e:
    print(e)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: 0.5 if a > b else -0.5)))
