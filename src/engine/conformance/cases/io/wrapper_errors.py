import io
for errors in ['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'xmlcharrefreplace', 'nope']:
    raw = io.BytesIO()
    try:
        t = io.TextIOWrapper(raw, encoding='ascii', errors=errors)
        t.write('aé☃z')
        t.flush()
        print(errors, raw.getvalue())
    except (UnicodeError, LookupError) as e:
        print(errors, type(e).__name__, e)
for errors in ['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape']:
    t = io.TextIOWrapper(io.BytesIO(b'a\xff\xe9z'), encoding='utf-8', errors=errors)
    try:
        print(errors, ascii(t.read()))
    except UnicodeError as e:
        print(errors, type(e).__name__, e)
for bad in [dict(encoding='no-such'), dict(encoding=5), dict(errors=5), dict(encoding='hex'), dict(newline='ab')]:
    try:
        io.TextIOWrapper(io.BytesIO(), **bad)
    except Exception as e:
        print(bad, type(e).__name__, e)
t = io.TextIOWrapper(io.BytesIO(b'x'), 'latin-1')
print(t, t.encoding, t.errors, t.line_buffering, t.write_through)
t.reconfigure(line_buffering=True, encoding='utf-8', errors='replace')
print(t.encoding, t.errors, t.line_buffering)
t.read(1)
try:
    t.reconfigure(encoding='ascii')
except io.UnsupportedOperation as e:
    print(e)
