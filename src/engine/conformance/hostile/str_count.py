s = 'a' * 10**7
while True: s.count('ab')
