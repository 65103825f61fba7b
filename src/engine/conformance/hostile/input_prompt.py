input('a' * 10**8)
