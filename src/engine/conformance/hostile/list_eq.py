l = [0] * 10**6
m = [0] * 10**6
while True: l == m
