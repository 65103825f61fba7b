import sys
size = sys.getsizeof

for n in (0, 1, 2, 3, 10, 20, 21, 100): print(n, size(tuple(range(n))), size((0,) * n), tuple(range(n)).__sizeof__())
class T(tuple): pass
print(size(T()), size(T((1, 2))), size((1, 2) + (3,)), size((1, 2, 3)[1:]))
