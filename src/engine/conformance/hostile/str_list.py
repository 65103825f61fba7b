list('ab' * 10**7)
