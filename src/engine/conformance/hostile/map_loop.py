l = [0] * 10**5
while True: list(map(abs, l))
