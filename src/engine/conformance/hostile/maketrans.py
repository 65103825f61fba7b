str.maketrans('a' * 10**7, 'b' * 10**7)
