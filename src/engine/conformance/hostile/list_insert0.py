l = []
while True: l.insert(0, 1)
