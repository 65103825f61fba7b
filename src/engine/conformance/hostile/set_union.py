s = set(range(10**6))
while True: s | s
