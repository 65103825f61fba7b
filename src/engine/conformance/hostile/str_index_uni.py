a = '\U0001F600' * 10**6
while True: a[500000]
