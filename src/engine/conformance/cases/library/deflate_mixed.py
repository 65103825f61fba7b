# zlib.compress of one text at all levels, byte for byte.
import zlib

data = (b'abc' * 700 + bytes(range(256)) * 3 + b'\0' * 1500 + b'xyzzy' * 99)
print(len(data), zlib.crc32(data), zlib.adler32(data))
for level in range(1, 10):
    packed = zlib.compress(data, level)
    print(level, len(packed), packed[:24].hex(), zlib.crc32(packed))
    assert zlib.decompress(packed) == data
for wbits in (-15, 9, 12, 15, 31, -9):
    c = zlib.compressobj(6, zlib.DEFLATED, wbits)
    packed = c.compress(data[:100]) + c.compress(data[100:]) + c.flush()
    print(wbits, len(packed), packed[:16].hex(), packed[-8:].hex(), zlib.crc32(packed))
    assert zlib.decompress(packed, wbits if wbits < 0 else 47) == data
for memlevel in (1, 5, 9):
    for strategy in range(5):
        c = zlib.compressobj(7, zlib.DEFLATED, 15, memlevel, strategy)
        packed = c.compress(data) + c.flush()
        print(memlevel, strategy, len(packed), zlib.crc32(packed), zlib.decompress(packed) == data)
for mode in (zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_PARTIAL_FLUSH):
    for level in (1, 6, 9):
        c = zlib.compressobj(level)
        parts = []
        for i in range(0, len(data), 700):
            parts.append(c.compress(data[i:i + 700]))
            parts.append(c.flush(mode))
        parts.append(c.flush(mode))
        parts.append(c.flush())
        packed = b''.join(parts)
        print(mode, level, [len(p) for p in parts][:12], zlib.crc32(packed), zlib.decompress(packed) == data)
zdict = data[50:400]
for level in (1, 6):
    c = zlib.compressobj(level, zdict=zdict)
    packed = c.compress(data) + c.flush()
    d = zlib.decompressobj(zdict=zdict)
    print(level, len(packed), zlib.crc32(packed), d.decompress(packed) + d.flush() == data, d.eof)
