import sys

shelf = []
size = sys.getsizeof(shelf)
changes = 0
for n in range(60):
    shelf.append(n)
    if sys.getsizeof(shelf) != size:
        size = sys.getsizeof(shelf)
        changes += 1
print(changes)
