dict(zip(range(10**9), range(10**9)))
