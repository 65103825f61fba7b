def t(f, *a):
    try: print(ascii(f(*a)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
data = [b'ok', b'\xff', b'a\xc3', b'\xe2\x82', b'\xf0\x9f\x98x', b'\xed\xa0\x80', b'\xc0\x80', b'\xf5\x80', b'a\x80b\x81', b'\xe2\x28\xa1', b'\xf4\x90\x80\x80']
for e in ('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'surrogatepass', 'xmlcharrefreplace'):
    for d in data: t(bytes.decode, d, 'utf-8', e)
    t(bytes.decode, b'a\xffb', 'ascii', e); t(bytes.decode, b'a\x81', 'cp1252', e); t(bytes.decode, b'\x00\xd8a\x00', 'utf-16-le', e); t(bytes.decode, b'\x00\x00', 'utf-32', e)
