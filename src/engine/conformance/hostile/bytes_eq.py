s = b'a' * 10**7
t = b'a' * 10**7
while True: s == t
