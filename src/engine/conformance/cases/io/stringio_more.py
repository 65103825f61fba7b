import io
s = io.StringIO('one\ntwo\nthree')
print(s.readline(), s.tell(), s.read(2), s.getvalue() == 'one\ntwo\nthree')
print(s.seek(0, 2), s.write(' four'), s.getvalue())
s.seek(4)
s.write('TWO')
print(s.getvalue(), s.truncate(), s.getvalue())
s.seek(10)
s.write('x')
print(repr(s.getvalue()))
for args in [(-1,), (1, 1), (1, 2), (0, 3)]:
    try:
        s.seek(*args)
    except (ValueError, OSError) as e:
        print(type(e).__name__, e)
for newline in [None, '', '\n', '\r\n']:
    t = io.StringIO('a\nb\r\nc\rd', newline=newline)
    print(repr(newline), t.readlines(), repr(t.getvalue()), t.newlines)
u = io.StringIO()
print(u.write(''), u.read(), u.readable(), u.writable(), u.seekable(), u.isatty(), u.closed, u.encoding, u.errors, u.line_buffering)
try:
    u.write(b'x')
except TypeError as e:
    print(e)
try:
    io.StringIO(5)
except TypeError as e:
    print(e)
with u:
    u.writelines(['a', 'b'])
    print(u.getvalue())
try:
    u.getvalue()
except ValueError as e:
    print(e)
print(list(io.StringIO('😀a\n😀b')), io.StringIO('😀a').read(1) == '😀')
