import sys

row = [0.0] * 1000
rows = [row]
print('inner', sys.getsizeof(row), 'outer', sys.getsizeof(rows))
