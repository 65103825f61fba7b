import enum
F = enum.Flag('F', ['a%d' % i for i in range(2000)])
list(F(2**1000 - 1))
