b = bytearray(10**6)
while True: b.insert(0, 1)
