b = bytearray(10**7)
while b: b.pop(0)
