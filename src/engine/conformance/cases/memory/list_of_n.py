import sys
size = sys.getsizeof

for n in range(0, 40):
    print(n, size(list(range(n))), size([0] * n), size([x for x in range(n)]), size(list(iter(range(n)))), size(sorted(range(n))))
