import codecs

data = '中文abc日本'.encode('gbk')
decoder = codecs.getincrementaldecoder('gbk')()
for i in range(len(data)):
    print(ascii(decoder.decode(data[i:i + 1])), decoder.getstate())
print(repr(decoder.decode(b'', True)))
decoder.decode(b'\xd6')
state = decoder.getstate()
print(ascii(decoder.decode(b'\xd0')))
decoder.setstate(state)
print(ascii(decoder.decode(b'\xd0')))
decoder.decode(b'\xd6')
try:
    decoder.decode(b'', final=True)
except UnicodeDecodeError as error:
    print(error)
print(decoder.getstate())
decoder.reset()
print(decoder.getstate(), decoder.errors)
decoder.errors = 'replace'
print(ascii(decoder.decode(b'\xff\xd6', True)))
for wrong in [1, None]:
    try:
        decoder.errors = wrong
    except TypeError as error:
        print(error)

encoder = codecs.getincrementalencoder('iso2022_jp')()
for piece in ['a', '日', '本', 'b', '語']:
    print(encoder.encode(piece), encoder.getstate())
print(encoder.encode('', final=True), encoder.getstate())
encoder.encode('日')
saved = encoder.getstate()
print(encoder.encode('x'))
encoder.setstate(saved)
print(encoder.encode('x'))
encoder.encode('日')
encoder.reset()
print(encoder.encode('a'))

pairs = codecs.getincrementalencoder('euc_jis_2004')()
print(pairs.encode('\u00e6'), pairs.getstate())
print(pairs.encode('\u0300'), pairs.getstate())
print(pairs.encode('\u00e6'), pairs.encode('z'), pairs.encode('\u00e6', True))
print(codecs.getincrementalencoder('big5hkscs')('replace').encode('\u00ca\u0304é\u0100', True))

hz = codecs.getincrementaldecoder('hz')()
for part in [b'~', b'{V', b'PN', b'D~', b'}x']:
    print(ascii(hz.decode(part)), hz.getstate())
iso = codecs.getincrementaldecoder('iso2022_kr')()
for part in [b'\x1b', b'$)', b'Ca\x0e', b'G', b'Q\x0fz\n']:
    print(ascii(iso.decode(part)), iso.getstate()[0])
print(list(codecs.iterdecode([b'\xc7', b'\xd1\xb1', b'\xdb'], 'euc_kr')))
print(list(codecs.iterencode(['한', '글'], 'iso2022_kr')))
for bad in [(b'123456789', 0), (1, 2), 5]:
    try:
        decoder.setstate(bad)
    except (TypeError, UnicodeError) as error:
        print(type(error).__name__, error)
try:
    encoder.setstate('no')
except TypeError as error:
    print(error)
