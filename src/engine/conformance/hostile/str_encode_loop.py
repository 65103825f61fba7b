s = 'aé ' * 10**6
while True: s.encode()
