while True: sorted([3, 1, 2])
