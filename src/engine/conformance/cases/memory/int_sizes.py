import sys
size = sys.getsizeof

for n in (0, 1, -1, 255, 256, 257, 2**29, 2**30 - 1, 2**30, 2**31, 2**53, 2**60 - 1, 2**60, 2**90 - 1, 2**90, 10**20, 10**100, -2**30, -2**60, 3**300):
    print(n if abs(n) < 10**10 else '...', n.bit_length(), size(n), n.__sizeof__())
print(size(True), size(False), (5).__sizeof__(), int.__basicsize__, int.__itemsize__)
class I(int): pass
print(size(I()), size(I(7)), size(I(2**40)))
