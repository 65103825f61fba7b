f = open('x', 'wb')
f.seek(10**15)
f.write(b'x')
