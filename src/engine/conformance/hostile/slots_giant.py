type('A', (), {'__slots__': ['a%d' % i for i in range(10**5)]})
