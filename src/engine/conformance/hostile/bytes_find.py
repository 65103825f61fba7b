s = b'a' * 10**7
while True: s.find(b'ab')
