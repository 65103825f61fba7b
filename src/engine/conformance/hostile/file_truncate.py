f = open('x', 'wb')
f.truncate(10**15)
