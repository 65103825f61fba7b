import zlib
data = b'hello world ' * 50 + bytes(range(256))
for level in range(-1, 10):
    print(level, zlib.decompress(zlib.compress(data, level)) == data)
print(zlib.crc32(data), zlib.adler32(data), zlib.crc32(b'b', zlib.crc32(b'a')) == zlib.crc32(b'ab'), zlib.adler32(b''))
for wbits in (15, -15, 31):
    c = zlib.compressobj(6, zlib.DEFLATED, wbits)
    out = c.compress(data[:100]) + c.compress(data[100:]) + c.flush()
    d = zlib.decompressobj(wbits)
    back = b''.join(d.decompress(out[i:i + 7]) for i in range(0, len(out), 7)) + d.flush()
    print(wbits, back == data, d.eof, d.unused_data)
d = zlib.decompressobj()
print(d.decompress(zlib.compress(b'abc') + b'rest'), d.unused_data, d.eof)
for bad in (b'', b'garbage', zlib.compress(b'abc')[:-2], zlib.compress(b'abc')[:-1] + b'x'):
    try:
        zlib.decompress(bad)
    except zlib.error as error:
        print(error)
