with open('n.txt', 'wb') as f:
    f.write(b'one\ntwo\r\nthree\rfour\r\r\nfive')
for newline in [None, '', '\n', '\r', '\r\n']:
    with open('n.txt', newline=newline) as f:
        print(repr(newline), f.readlines(), repr(f.newlines))
with open('n.txt') as f:
    print(f.newlines)
    for line in f:
        print(repr(line), f.newlines)
