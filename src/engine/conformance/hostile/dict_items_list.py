d = dict.fromkeys(range(10**5))
while True: list(d.items())
