import io, sys
for i in range(300):
    print(i, end=' ' if i % 20 else '\n')
print()
print('é', '☃', '😀', sep='|')
sys.stdout.write('no newline')
sys.stdout.write('\r\n')
print('a\nb', 'c\rd', sep='\n')
with open('o.txt', 'w') as f:
    for i in range(2000):
        print(i, 'x' * (i % 7), file=f)
    print(f.tell())
with open('o.txt') as f:
    lines = f.readlines()
print(len(lines), lines[6], lines[-1], sum(map(len, lines)))
with open('o.txt', 'w', newline='\r\n', buffering=1) as f:
    print('first', file=f)
    print(open('o.txt', 'rb').read())
    f.write('part')
    print(open('o.txt', 'rb').read())
with open('o.txt', 'w', encoding='latin-1') as f:
    try:
        print('ok', '☃', 'tail', file=f)
    except UnicodeEncodeError as e:
        print(e)
print(open('o.txt', 'rb').read())
print('x' * 9000 == 'x' * 9000, len('y' * 9000))
print('z' * 9000)
