for enc in ['utf-16', 'utf-16-le', 'utf-32', 'utf-8-sig', 'utf-7']:
    with open('b.txt', 'w', encoding=enc) as f:
        f.write('hé')
        f.write('llo€')
    with open('b.txt', 'a', encoding=enc) as f:
        f.write('!')
    data = open('b.txt', 'rb').read()
    print(enc, data)
    with open('b.txt', encoding=enc) as f:
        print(f.read(2), f.read(), f.seek(0), f.read())
with open('b.txt', 'wb') as f:
    f.write('\ufeffbom'.encode('utf-8'))
print(ascii(open('b.txt', encoding='utf-8').read()), ascii(open('b.txt', encoding='utf-8-sig').read()))
try:
    with open('b.txt', encoding='utf-16') as f:
        f.read()
except UnicodeError as e:
    print(type(e).__name__, e)
