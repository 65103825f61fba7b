s = 'ab' * 10**6
[s.join(s)]
