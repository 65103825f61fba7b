s = b'a' * 10**6
while True: s.count(b'a')
