import sys

for number in (0, 1, 2**30 - 1, 2**30, 2**60, 2**90):
    digits = []
    rest = number
    while rest:
        digits.append(rest % 2**30)
        rest //= 2**30
    print(sys.getsizeof(number), 'bytes, digits:', digits)
