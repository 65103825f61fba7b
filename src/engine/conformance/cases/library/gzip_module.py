import gzip, io, zlib, struct
data = b'line one\nline two\n' * 30
for level in (1, 6, 9):
    g = gzip.compress(data, level, mtime=0)
    print(level, len(g), g[:12].hex(), g[-8:].hex(), gzip.decompress(g) == data)
print(gzip.compress(b'', mtime=123456789).hex())
buf = io.BytesIO()
with gzip.GzipFile('name.txt', 'wb', 9, buf, mtime=42) as f:
    print(f.write(data), f.tell(), f.name, f.mode, f.writable(), f.readable(), f.seekable())
raw = buf.getvalue()
print(raw[:20], struct.unpack('<I', raw[4:8]))
with gzip.GzipFile(fileobj=io.BytesIO(raw)) as f:
    print(f.readline(), f.read(5), f.peek(3)[:3], f.tell(), f.seek(0), f.readlines()[1], f.mtime)
    try:
        f.write(b'x')
    except OSError as e:
        print(e)
print(gzip.decompress(raw + gzip.compress(b'second', mtime=0)) == data + b'second', gzip.decompress(raw + b'\0' * 5) == data)
for bad in (b'xx', b'\x1f\x8b', raw[:15], raw[:-3], raw[:-8] + b'\0' * 8, raw + b'junk', b'\x1f\x8b\x09' + raw[3:]):
    try:
        print(len(gzip.decompress(bad)))
    except Exception as e:
        print(type(e).__name__, e)
with gzip.open('t.gz', 'wt', encoding='utf-8', newline='\n') as f:
    f.write('häl\nlo\n')
with gzip.open('t.gz', 'rt', encoding='utf-8') as f:
    print([l for l in f])
with gzip.open('t.gz', 'ab') as f:
    f.write(b'more')
print(gzip.open('t.gz').read())
for args in (('t.gz', 'rbt'),):
    try:
        gzip.open(*args)
    except Exception as e:
        print(type(e).__name__, e)
try:
    gzip.open('t.gz', 'rb', encoding='utf-8')
except ValueError as e:
    print(e)
f = gzip.GzipFile('t.gz')
print(repr(f)[:6], f.closed, f.read1(4), f.readinto(bytearray(3)))
f.close()
try:
    f.read()
except ValueError as e:
    print(e)
print(issubclass(gzip.BadGzipFile, OSError), gzip.READ, gzip.WRITE)
