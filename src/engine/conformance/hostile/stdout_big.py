print('a' * 10**8)
