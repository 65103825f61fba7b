import os, tempfile
os.chdir(tempfile.mkdtemp())
text = 'héllo wörld\nsecond line ✓\nthird 😀 end\n'
with open('t', 'w', encoding='utf-8') as f: f.write(text)
with open('t', encoding='utf-8') as f:
    marks = []
    while True:
        p = f.tell(); c = f.read(3)
        if not c: break
        marks.append((p, c))
    print(marks)
    for p, c in reversed(marks): f.seek(p); assert f.read(3) == c, (p, c)
    print(f.seek(0, 2), f.tell(), f.seek(0), f.readline(), f.tell(), f.seek(0, 1))
with open('t', 'r+', encoding='utf-8') as f:
    f.readline(); p = f.tell(); f.seek(p); f.write('XX'); f.seek(0); print(f.read())
    f.seek(0, 2); f.write('tail'); f.flush(); f.seek(3); print(f.read(2)); print(f.truncate(5)); f.seek(0); print(f.read())
with open('t', 'a+') as f:
    print(f.tell()); f.write('more'); f.seek(0); print(f.read())
for enc in ('utf-16', 'utf-16-le', 'utf-32', 'latin-1', 'ascii', 'utf-8-sig', 'cp1252'):
    s = 'ab\ncd\nef' if enc in ('ascii',) else 'aé\ncd\néf'
    with open('e', 'w', encoding=enc) as f: f.write(s[:3]); f.write(s[3:])
    with open('e', encoding=enc) as f:
        l = f.readline(); p = f.tell(); r = f.read(); f.seek(p); print(enc, repr(l), p, repr(r), f.read() == r, f.seek(0), f.read() == s, f.encoding)
    print(open('e', 'rb').read())
with open('e', 'a', encoding='utf-16') as f: f.write('z')
with open('n', 'w', newline='\r\n') as f: f.write('a\nb\n'); print(f.tell())
print(open('n', 'rb').read())
with open('n') as f: print(f.read(2), f.tell(), f.read(1), f.tell())
