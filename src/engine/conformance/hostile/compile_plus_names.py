a = 1
eval('+'.join(['a'] * 10**5))
