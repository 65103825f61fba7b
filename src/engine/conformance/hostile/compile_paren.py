compile('(' * 10**5, 'x', 'eval')
