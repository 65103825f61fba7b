import codecs, io
for enc in ('utf-8', 'utf-16', 'utf-16-be', 'utf-32', 'utf-8-sig', 'ascii', 'latin-1', 'utf-7', 'unicode_escape', 'cp1252'):
    s = 'abc' if enc in ('ascii',) else 'aé' if enc in ('latin-1', 'cp1252') else 'aé€😀'
    d = codecs.getincrementaldecoder(enc)(); b = s.encode(enc); out = [d.decode(b[i:i + 1]) for i in range(len(b))] + [d.decode(b'', True)]
    e = codecs.getincrementalencoder(enc)(); enc_out = [e.encode(c) for c in s] + [e.encode('', True)]
    print(enc, ascii(out), enc_out, ''.join(out) == s)
d = codecs.getincrementaldecoder('utf-8')()
print(ascii(d.decode(b'\xe2\x82')), d.getstate()); d.setstate((b'\xe2', 0)); print(ascii(d.decode(b'\x82\xac'))); d.decode(b'\xf0'); d.reset(); print(d.getstate())
try: d.decode(b'\xe2', True)
except UnicodeDecodeError as x: print(x)
print(codecs.getincrementaldecoder('utf-8')('replace').decode(b'a\xff\xe2', True).encode(), list(codecs.iterencode(['a', 'é'], 'utf-8')), list(codecs.iterdecode([b'\xc3', b'\xa9x'], 'utf-8')))
print(codecs.utf_8_decode(b'a\xc3', 'strict', False), codecs.utf_8_decode(b'abc'), codecs.utf_8_encode('é'), codecs.ascii_decode(b'x'), codecs.latin_1_encode('é'), codecs.utf_16_ex_decode(b'\xff\xfea\x00', 'strict', 0, True))
print(codecs.charmap_encode('ab', 'strict', {97: 65, 98: b'BB'}), codecs.charmap_decode(b'\x00\x01', 'strict', {0: 'zero', 1: 0x41}), codecs.charmap_decode(b'ab', 'strict', None), codecs.charmap_decode(b'\x00\x01', 'replace', 'x'))
print(codecs.escape_decode(rb'a\x41\n\101\''), codecs.escape_encode(b'a\n\x00\xff\''), codecs.unicode_escape_decode(r'\u20ac\n\x41\101\N{EURO SIGN}'), codecs.raw_unicode_escape_decode(rb'\u20ac\n\xe9'), codecs.readbuffer_encode('é'))
for bad in (lambda: codecs.unicode_escape_decode(rb'\x4'), lambda: codecs.unicode_escape_decode(rb'\u12'), lambda: codecs.unicode_escape_decode(rb'\U00110000'), lambda: codecs.unicode_escape_decode(b'a\\'), lambda: codecs.unicode_escape_decode(rb'\N{NOPE X}'), lambda: codecs.escape_decode(rb'\x4'), lambda: codecs.charmap_encode('c', 'strict', {97: 65}), lambda: codecs.charmap_decode(b'c', 'strict', {97: 65}), lambda: codecs.charmap_encode('a', 'strict', {97: 300}), lambda: codecs.charmap_encode('a', 'strict', {97: 'x'})):
    try: print(bad())
    except Exception as x: print(type(x).__name__, x)
