s = 'a' * 10**7
while True: hash(s + 'b')
