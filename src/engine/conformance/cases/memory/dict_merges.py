import sys
size = sys.getsizeof

for n in (0, 1, 3, 5, 6, 10, 11, 21, 22, 43):
    a = {str(i): i for i in range(n)}
    b = {i: i for i in range(n)}
    c = {}; c.update(a)
    d = {'x': 1}; d.update(b)
    e = dict(a, **{'extra': 1})
    f = a | b
    g = dict(a); g |= a
    print(n, size(a), size(b), size(c), size(d), size(e), size(f), size(g), size(dict(zip(a, b))))
