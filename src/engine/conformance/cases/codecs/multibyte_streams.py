import codecs
import io

raw = io.BytesIO()
writer = codecs.getwriter('shift_jis')(raw)
writer.write('日本語\n')
writer.writelines(['カナ\n', 'abc\n'])
print(raw.getvalue())
raw.seek(0)
reader = codecs.getreader('shift_jis')(raw)
print(ascii(reader.read(1)), ascii(reader.read(3)))
print(ascii(reader.readline()))
print([ascii(line) for line in reader.readlines()])
print(repr(reader.read()), reader.errors, reader.stream is raw)
with open('korean.txt', 'w', encoding='euc_kr') as f:
    print(f.write('안녕\n세계\n'), f.encoding)
with open('korean.txt', 'rb') as f:
    print(f.read())
with open('korean.txt', encoding='euc_kr') as f:
    print(f.readline().strip(), f.tell())
    place = f.tell()
    print(f.readline().strip())
    f.seek(place)
    print(f.read())
with open('korean.txt', encoding='ascii', errors='backslashreplace') as f:
    print(f.read())
with codecs.open('china.txt', 'w', 'gb18030') as f:
    f.write('中文\U0001f600\n')
with codecs.open('china.txt', 'r', 'gb18030') as f:
    print(list(f))
with open('iso.txt', 'w', encoding='iso2022_jp') as f:
    f.write('漢字')
    f.write('と')
    f.write('ascii')
print(open('iso.txt', 'rb').read())
bad = io.TextIOWrapper(io.BytesIO(b'\xb0'), 'gbk')
try:
    bad.read()
except UnicodeDecodeError as error:
    print(error)
try:
    codecs.getreader('gbk')(io.StringIO('x')).read()
except TypeError as error:
    print(error)
with open('x.txt', 'w', encoding='big5', errors='xmlcharrefreplace') as f:
    f.write('繁é')
print(open('x.txt', 'rb').read())
recoder = codecs.EncodedFile(io.BytesIO('中'.encode('gbk')), 'utf-8', 'gbk')
print(recoder.read())
