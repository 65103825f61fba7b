b = bytearray(b'ab')
while True: b.extend(b)
