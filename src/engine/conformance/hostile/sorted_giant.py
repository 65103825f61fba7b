sorted(range(10**8, 0, -1))
