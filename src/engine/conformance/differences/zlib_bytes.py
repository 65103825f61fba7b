# categories: Library, zlib
# description: Compressed data has other bytes and another length.
# cause: The engine's own compressor chooses matches and block borders in another way than the C library. What it writes is valid.
# workaround: Compare what comes out of `decompress`, never the compressed bytes; CPython’s documentation promises no more.
import zlib

data = b'the quick brown fox jumps over the lazy dog, ' * 20 + bytes(range(256))
for level in (1, 6, 9):
    packed = zlib.compress(data, level)
    print(level, len(packed), zlib.crc32(packed), zlib.decompress(packed) == data)
