x = 10**9
while True: x = x << x % 1000 | x
