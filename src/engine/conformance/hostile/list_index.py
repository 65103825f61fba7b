l = [0.5] * 10**7
l.count(3)
while True: l.count(3)
