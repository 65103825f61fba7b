import sys
size = sys.getsizeof

print(size('a b c d e'.split()), size('a b'.split(' ')), size('abc'.split('x')), size('a,b,c'.split(',', 1)), size('a,b,c'.rsplit(',', 1)))
for n in (1, 2, 5, 11, 12, 13, 20, 21, 29):
    text = ','.join(str(i) for i in range(n))
    print(n, size(text.split(',')), size(text.replace(',', ' ').split()), size(text.replace(',', '\n').splitlines()), size(text.rsplit(',')))
print(size(b'a b c'.split()), size(b'a,b'.split(b',')), size(b'a\nb'.splitlines()))
