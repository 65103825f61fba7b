list(range(10**30))
