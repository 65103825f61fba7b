s = ' ' * 10**7
while True: s.strip()
