x = 1 << 10**8
y = x * x
z = y * y
print(z.bit_length())
