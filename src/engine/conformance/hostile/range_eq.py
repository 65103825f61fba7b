a = range(10**9)
while True: a == range(10**9)
