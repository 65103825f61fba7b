raise ValueError('a' * 10**8)
