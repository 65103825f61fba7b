print("\N{SNOWMAN} \N{GREEK SMALL LETTER ALPHA} \N{HANGUL SYLLABLE HAN} \N{CJK UNIFIED IDEOGRAPH-4E2D} \N{GRINNING FACE}")
print(ascii("\N{LINE FEED}\N{NULL}\N{NO-BREAK SPACE}\N{CUNEIFORM SIGN A}"))
print('aé☃中\U0001f600'.encode('ascii', 'namereplace'))
print('\ud800\x80\ufdd0\ue000'.encode('ascii', 'namereplace'))
print('ďé'.encode('latin-1', 'namereplace'), 'ďé'.encode('cp1252', 'namereplace'), 'é中'.encode('big5', 'namereplace'))
print('\ud800'.encode('utf-8', 'namereplace'))
print(b'\\N{SNOWMAN} \\N{EURO SIGN}'.decode('unicode_escape'))
for bad in [b'\\N{NO SUCH NAME}', b'\\N{', b'\\N', b'\\N{}', b'\\NSNOWMAN']:
    try:
        print(bad.decode('unicode_escape'))
    except UnicodeDecodeError as error:
        print(error)
for source in ['"\\N{NO SUCH}"', '"\\N{keycap digit one}"', '"\\N{bullet}"', 'f"\\N{bullet}{1+1}"', '"\\N{CYRILLIC SMALL LETTER YA"']:
    try:
        print(ascii(eval(source)))
    except SyntaxError as error:
        print(error.msg)
try:
    b'\xff'.decode('ascii', 'namereplace')
except TypeError as error:
    print(error)
import codecs
handler = codecs.lookup_error('namereplace')
print(handler(UnicodeEncodeError('x', 'a☃b', 1, 2, 'no')))
