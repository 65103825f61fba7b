# Recursion with small tuples and generators.
def place(size, row, columns, up, down):
    if row == size:
        yield ()
        return
    for column in range(size):
        if column in columns or row + column in up or row - column in down:
            continue
        for rest in place(size, row + 1, columns | {column}, up | {row + column}, down | {row - column}):
            yield (column,) + rest


print(sum(1 for _ in place(11, 0, frozenset(), frozenset(), frozenset())))
