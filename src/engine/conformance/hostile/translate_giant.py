s = 'a' * 10**6
s.translate({97: s})
