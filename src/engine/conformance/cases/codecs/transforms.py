import codecs
data = b'hello \xff\x00 world' * 2
for name in ['hex', 'base64', 'quopri', 'uu', 'zlib']:
    packed = codecs.encode(data, name)
    print(name, packed if name != 'zlib' else len(packed) > 0, codecs.decode(packed, name) == data)
print(codecs.encode('Hello', 'rot13'), codecs.decode('Uryyb', 'rot_13'))
for call in [lambda: 'x'.encode('hex'), lambda: b'x'.decode('hex'), lambda: b'x'.decode('rot13'), lambda: codecs.decode(b'zz', 'hex'), lambda: codecs.encode('x', 'hex')]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print('bücher'.encode('punycode'), b'bcher-kva'.decode('punycode'), 'ab'.encode('punycode'))
print(codecs.getincrementalencoder('hex')().encode(b'ab'), codecs.getincrementaldecoder('hex')().decode(b'6162'))
print(list(codecs.iterencode(['a', 'é'], 'utf-8')), list(codecs.iterdecode([b'\xc3', b'\xa9'], 'utf-8')))
