# Float arithmetic in nested generator expressions.
def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    return [sum(element(i, j) * x for j, x in enumerate(v)) for i in range(len(v))]


def transposed(v):
    return [sum(element(j, i) * x for j, x in enumerate(v)) for i in range(len(v))]


u = [1.0] * 90
for _ in range(20):
    v = transposed(times(u))
    u = transposed(times(v))
print(round((sum(a * b for a, b in zip(u, v)) / sum(b * b for b in v)) ** 0.5, 9))
