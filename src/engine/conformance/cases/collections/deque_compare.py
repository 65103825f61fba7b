from collections import deque

a = deque([1, 2, 3])
b = deque([1, 2, 4])
print(a == b, a != b, a < b, a <= b, a > b, a >= b)
print(a == deque([1, 2, 3], 5), a == [1, 2, 3], a != (1, 2, 3))
print(deque() < deque([1]), deque([1]) < deque(), deque([2]) > deque([1, 5]))
try:
    a < [1]
except TypeError as e:
    print(e)
try:
    hash(a)
except TypeError as e:
    print(e)
try:
    a + [1]
except TypeError as e:
    print(e)
a += [7, 8]
print(a)
a *= 2
print(a, a * 0, 2 * deque('ab'))
nan = float('nan')
print(deque([nan]) == deque([nan]), deque([float('nan')]) == deque([nan]))
r = deque([1])
r.append(r)
print(r, repr(r) == str(r))
r.clear()
