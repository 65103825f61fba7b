e = SyntaxError('x', ('f', 10**10, 10**10, 'text' * 1000, -5, -7))
raise e
