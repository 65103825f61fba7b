s = 'ß' * 10**7
s.casefold()
