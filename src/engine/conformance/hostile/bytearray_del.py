b = bytearray(10**7)
while b: del b[0]
