complex('1' * 10**7 + 'j')
