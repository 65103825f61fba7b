import sys

print(sys.getsizeof(7))
