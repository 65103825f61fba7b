x = 1 << (10**8)
print(len(hex(x)), len(bin(x)))
