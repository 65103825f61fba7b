s = 'a' * 10**6
while True: s.find('a' * 500000 + 'b')
