l = []
while True:
    l.append(bytes(10**6))
