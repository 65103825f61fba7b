l = [0] * 10**6
while True: list(enumerate(l))
