b = bytearray(b'ab')
while True: b += b
