bytearray(10**10)
