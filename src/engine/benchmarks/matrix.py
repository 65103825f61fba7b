# Nested lists and comprehensions.
size = 90
a = [[(i * j) % 7 + 0.5 for j in range(size)] for i in range(size)]
b = [[(i + j) % 5 - 1.0 for j in range(size)] for i in range(size)]
columns = list(zip(*b))
product = [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]
plain = [[0] * size for _ in range(size)]
for i in range(size):
    for j in range(size):
        cell = 0
        for k in range(size):
            cell += i * k + j
        plain[i][j] = cell
print(product[3][4], plain[5][6])
