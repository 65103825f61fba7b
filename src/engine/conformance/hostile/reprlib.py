import reprlib
l = []
for _ in range(10**4): l = [l]
print(reprlib.repr(l))
