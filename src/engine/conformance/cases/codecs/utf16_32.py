def t(f, *a):
    try: print(ascii(f(*a)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
for s in ('', 'a', 'aé', '€', '😀', 'a😀b'):
    for enc in ('utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be'):
        b = s.encode(enc); print(enc, b, b.decode(enc) == s)
for b in (b'\xff\xfe', b'\xfe\xff\x00a', b'\xff\xfea', b'a', b'ab', b'\x00\xd8\x00\xdc', b'\x00\xd8', b'\x00\xdc', b'\x00\xd8a\x00', b'\xff\xfe\x00\x00a\x00\x00\x00', b'\x00\x00\xfe\xff\x00\x00\x00a', b'\x00\x00\x11\x00', b'\x00\xd8\x00\x00', b'abc'):
    for enc in ('utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le'): t(b.decode, enc)
    t(b.decode, 'utf-16', 'replace'); t(b.decode, 'utf-32', 'ignore')
print('a\ufeffb'.encode('utf-16-le'), len('😀'.encode('utf-16')), bytes('hi', 'utf-16-be'), bytearray('hi', 'utf-32-le'), str(b'h\x00', 'utf-16-le'), str(memoryview(b'h\x00'), 'utf-16'))
