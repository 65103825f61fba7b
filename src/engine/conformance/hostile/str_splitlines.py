s = 'a\n' * 10**7
s.splitlines()
