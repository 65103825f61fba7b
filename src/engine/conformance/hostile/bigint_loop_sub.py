x = 1
for i in range(100000): x = x * 3 + i
print(x.bit_length())
