import sys
count = sys.getrefcount
x = []
print(count(x))
holders = [(x,), [x], {x and 1 or 1: x}, {'a': x}, [[x]], (x, x)]
print(count(x))
for h in holders: print(type(h).__name__, count(x))
h = None
while holders:
    holders.pop()
    print(count(x))
