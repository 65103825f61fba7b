for newline in [None, '', '\n', '\r', '\r\n']:
    with open('n.txt', 'w', newline=newline) as f:
        f.write('a\nb\r\nc\rd')
    with open('n.txt', 'rb') as f:
        print(repr(newline), f.read())
try:
    open('n.txt', 'w', newline='x')
except ValueError as e:
    print(e)
try:
    open('n.txt', 'w', newline=5)
except TypeError as e:
    print(e)
