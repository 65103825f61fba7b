l = [0] * 10**6
while True: repr(l)
