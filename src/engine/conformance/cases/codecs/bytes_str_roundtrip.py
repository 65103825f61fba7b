texts = ['', 'plain', 'naïve café', 'Ελλάδα', '日本語', '😀🎉', 'mixed é€😀', '\x00\x7f\x80\xff']
for t in texts:
    for enc in ('utf-8', 'utf-16', 'utf-32', 'utf-7', 'unicode_escape', 'utf-8-sig'):
        b = t.encode(enc); assert b.decode(enc) == t, (t, enc); print(enc, len(b), b[:8].hex(), end='; ')
    print()
print([len(c.encode()) for c in 'aé€😀'], 'é'.encode('latin-1'), 'é'.encode('cp437'), 'ß'.encode('cp1252'), 'я'.encode('koi8-r'), 'я'.encode('cp1251'))
print(b'caf\xc3\xa9'.decode(), b'caf\xe9'.decode('latin-1'), b'caf\xe9'.decode('utf-8', 'replace') == 'caf\ufffd', str(b'x', 'ascii'), bytes('é', encoding='utf-8'), bytearray('é', 'latin-1'))
for a in ((b'x', 3), ('x', 'utf-8'), (b'x', 'utf-8', 3), (3, 'utf-8')):
    try: print(str(*a))
    except TypeError as e: print(e)
for f in (lambda: 'x'.encode(3), lambda: 'x'.encode('utf-8', 3), lambda: b'x'.decode(None), lambda: bytes('x'), lambda: bytes(b'x', 'utf-8'), lambda: bytes('x', errors='strict')):
    try: print(f())
    except TypeError as e: print(e)
