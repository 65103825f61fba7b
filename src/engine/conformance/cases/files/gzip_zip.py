import gzip, io, zipfile, zlib
with gzip.open('a.gz', 'wt', encoding='utf-8') as f:
    f.write('line one\nzwei ü\n')
with gzip.open('a.gz', 'rt', encoding='utf-8') as f:
    print(f.readlines())
with gzip.GzipFile('a.gz') as f:
    print(f.read(4), f.tell(), f.read())
print(gzip.decompress(gzip.compress(b'abc' * 50)) == b'abc' * 50)
try:
    gzip.open(io.BytesIO(b'not gzip')).read()
except gzip.BadGzipFile as e:
    print(e)
with zipfile.ZipFile('z.zip', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('dir/one.txt', 'hello ' * 20)
    z.writestr('two.txt', b'\x00\x01')
with zipfile.ZipFile('z.zip') as z:
    print(z.namelist(), z.read('two.txt'), z.testzip())
    for i in z.infolist():
        print(i.filename, i.file_size, i.CRC, i.is_dir())
    with z.open('dir/one.txt') as f:
        print(f.read(11), f.readline()[:5])
    try:
        z.read('none')
    except KeyError as e:
        print(e)
print(zipfile.is_zipfile('z.zip'), zipfile.is_zipfile('a.gz'))
try:
    zipfile.ZipFile('a.gz')
except zipfile.BadZipFile as e:
    print(e)
