d = dict.fromkeys(range(10**5))
e = d.copy()
while True: d == e
