import _pyio as io
b = io.BytesIO(b'abc\ndef')
print(b.readline(), b.read(), b.seek(0), b.getvalue())
s = io.StringIO('x\ny\n')
print(s.readlines(), s.tell())
t = io.TextIOWrapper(io.BytesIO('grüße\r\nzwei'.encode()), encoding='utf-8')
print(t.read(3), t.readline(), t.read())
with io.open('p.txt', 'w', encoding='utf-8') as f:
    print(f.write('one\ntwo\n'))
with io.open('p.txt', encoding='utf-8') as f:
    print(f.readline(), f.tell(), list(f))
r = io.BufferedReader(io.BytesIO(b'0123456789'), 4)
print(r.peek(2), r.read(3), r.read1(5), r.read())
w = io.BufferedWriter(io.BytesIO())
print(w.write(b'abc'), w.raw.getvalue(), w.flush(), w.raw.getvalue())
try:
    io.open('missing')
except FileNotFoundError as e:
    print(e)
try:
    io.open('p.txt', 'rw')
except ValueError as e:
    print(e)
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\rc')), d.newlines)
