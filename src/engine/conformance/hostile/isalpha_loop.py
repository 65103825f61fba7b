s = 'aB' * 10**6
while True: s.isalpha()
