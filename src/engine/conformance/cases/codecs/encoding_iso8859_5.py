# The encoding iso8859-5: both ways, with every error handler, in pieces.
import codecs
import io

NAME = 'iso8859-5'
texts = ['', 'plain ASCII', 'naïve café Ünï', 'Привет, мир', 'Γειά σου', '漢字かなカナ', '한국어 글', 'ไทย', '€£¥', 'emoji 😀!', 'tab\tnl\n\x00\x7f\x80\x9f\xa0', '\ud800 lone', '\ufffe\uffff']
info = codecs.lookup(NAME)
print(info.name, info._is_text_encoding)
for text in texts:
    for errors in ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass'):
        try:
            data = text.encode(NAME, errors)
        except UnicodeError as ex:
            print(ascii(text), errors, type(ex).__name__, str(ex), getattr(ex, 'start', None), getattr(ex, 'end', None))
            continue
        try:
            back = data.decode(NAME) == text
        except UnicodeError as ex:
            back = str(ex)
        if errors == 'strict' or not back is True:
            print(ascii(text), errors, data, back)
octets = [b'abc', b'\xe9', b'\xff\xfe', b'\x80\x81', b'\xc3\x28', b'\xe2\x82', b'\xf0\x9f\x98', b'\xa4\xa2\xa1', b'\x1b$B', b'~{', b'+AG', b'\\u12', b'\xed\xa0\x80', bytes(range(128, 160)), b'\x00\xd8', b'a\x00b']
for data in octets:
    for errors in ('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape'):
        try:
            print(data[:8], errors, ascii(data.decode(NAME, errors)))
        except UnicodeError as ex:
            print(data[:8], errors, type(ex).__name__, ex)
text = texts[1] + ''.join(t for t in texts[2:9] if t.encode(NAME, 'ignore').decode(NAME, 'ignore') == t)
data = text.encode(NAME)
dec, enc = info.incrementaldecoder(), info.incrementalencoder()
print(ascii(''.join(dec.decode(data[i:i + 1]) for i in range(len(data))) + dec.decode(b'', True)) == ascii(text))
print(b''.join(enc.encode(c) for c in text) + enc.encode('', True) == data, len(data))
print(list(codecs.iterdecode([data[:3], data[3:]], NAME))[:1] != [], ascii(io.TextIOWrapper(io.BytesIO(data), NAME).read()) == ascii(text))
buf = io.BytesIO()
writer = info.streamwriter(buf)
writer.write(text[:5]); writer.writelines([text[5:]])
print(buf.getvalue() == data, info.streamreader(io.BytesIO(data)).read() == text)
