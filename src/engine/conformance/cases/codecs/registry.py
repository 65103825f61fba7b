import codecs
def t(f, *a):
    try: r = f(*a); print(r if not isinstance(r, codecs.CodecInfo) else r.name)
    except Exception as e: print(type(e).__name__, e)
for n in ('utf-8', 'UTF8', 'u8', 'Latin-1', 'iso8859-1', 'ascii', 'us-ascii', 'utf_16', 'cp1252', 'windows-1252', 'utf-8-sig', 'punycode', 'rot13', 'hex', 'nope', 'utf 8', 'mac-roman', 'iso-8859-15', 'cp437', 'koi8-r'):
    t(codecs.lookup, n)
print(repr(codecs.lookup('utf-8'))[:48], codecs.encode('héy', 'utf-8'), codecs.decode(b'h\xc3\xa9y'), codecs.encode('abc', 'rot13'), codecs.encode(b'hi', 'hex'), codecs.decode(b'6869', 'hex'))
t(codecs.encode, 'x', 'hex'); t(codecs.decode, 'zz', 'hex'); t('x'.encode, 'rot13'); t(b'x'.decode, 'hex'); t('x'.encode, 'nope'); t(codecs.lookup, 3); t(codecs.lookup, 'a\0b')
def search(name):
    print('search', name)
    if name == 'my_codec':
        return codecs.CodecInfo(lambda s, e='strict': (s[::-1].encode(), len(s)), lambda b, e='strict': (bytes(b).decode()[::-1], len(b)), name='my_codec')
codecs.register(search)
print('abc'.encode('My-Codec'), b'cba'.decode('my codec'), codecs.lookup('my_codec').name, str(b'xyz', 'my_codec'), bytes('xyz', 'my_codec'))
t('x'.encode, 'other'); codecs.unregister(search); t('x'.encode, 'my_codec'); t(codecs.register, 3)
bad = lambda n: (1, 2) if n == 'bad_codec' else None
codecs.register(bad); t('x'.encode, 'bad-codec'); codecs.unregister(bad)
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF32, codecs.getencoder('ascii')('hi'), codecs.getdecoder('latin-1')(b'\xe9'))
