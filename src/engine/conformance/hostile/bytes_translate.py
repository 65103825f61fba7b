s = b'a' * 10**7
while True: s.translate(None, b'b')
