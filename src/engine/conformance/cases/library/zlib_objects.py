import zlib, copy
data = b'spam and eggs, ' * 60
z = zlib.compress(data)
c = zlib.compressobj()
print(c.compress(b'').hex(), c.compress(b'abc').hex(), c.flush(zlib.Z_NO_FLUSH), c.flush(zlib.Z_SYNC_FLUSH).hex(), c.flush(zlib.Z_SYNC_FLUSH), c.flush().hex())
for call in (lambda: c.compress(b'x'), lambda: c.flush(), lambda: c.copy()):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
c = zlib.compressobj(9)
head = c.compress(data)
for dup in (c.copy(), copy.copy(c), copy.deepcopy(c)):
    print(zlib.decompress(head + dup.flush()) == data, end=' ')
print(zlib.decompress(head + c.compress(b'tail') + c.flush())[-8:])
d = zlib.decompressobj()
out = d.decompress(z + b'trailing')
print(out == data, d.unused_data, d.unconsumed_tail, d.eof, d.decompress(b'more'), d.unused_data)
d = zlib.decompressobj()
pieces = []
buf = z
while not d.eof:
    piece = d.decompress(buf, 37)
    pieces.append(len(piece))
    buf = d.unconsumed_tail
    if not piece and not buf: break
print(pieces, len(buf))
d = zlib.decompressobj()
print([len(d.decompress(z[i:i + 3])) for i in range(0, len(z), 3)], d.eof, d.flush())
d = zlib.decompressobj()
first = d.decompress(z, 100)
e = d.copy()
print(len(first), len(d.unconsumed_tail), len(d.flush()), len(e.decompress(e.unconsumed_tail)), d.eof, e.eof)
for args in ((5,), (b'x', 'y'), (b'x', 10), (b'x', -2), (b'x', 1, 99), ('text',), (), (b'x', 1, 15, 5)):
    try:
        print(zlib.compress(*args)[:2])
    except Exception as e:
        print(args, type(e).__name__, e)
for bad in (b'', b'x', b'xyz', z[:10], z[:-1], b'\x78\x9c' + b'\xff' * 10, z[:-4] + b'\0\0\0\0', z[2:]):
    try:
        print(zlib.decompress(bad))
    except zlib.error as e:
        print(bad[:4].hex(), e)
for args in (dict(level=10), dict(level=-2), dict(method=9), dict(wbits=7), dict(wbits=16), dict(wbits=-8), dict(wbits=24), dict(memLevel=0), dict(memLevel=10), dict(strategy=9), dict(wbits=8), dict(zdict=5), dict(wbits=31, zdict=b'x')):
    try:
        print(args, type(zlib.compressobj(**args)).__name__)
    except Exception as e:
        print(args, type(e).__name__, e)
for args in (dict(wbits=7), dict(wbits=48), dict(wbits=-16), dict(zdict='s'), dict(wbits=0), dict(wbits=47)):
    try:
        print(args, type(zlib.decompressobj(**args)).__name__)
    except Exception as e:
        print(args, type(e).__name__, e)
packed = (lambda c: c.compress(data) + c.flush())(zlib.compressobj(zdict=b'eggs, spam'))
for zd in (None, b'wrong', b'eggs, spam'):
    try:
        d = zlib.decompressobj(zdict=zd) if zd else zlib.decompressobj()
        print(d.decompress(packed) == data)
    except zlib.error as e:
        print(e)
d = zlib._ZlibDecompressor()
print(len(d.decompress(z, 10)), d.needs_input, len(d.decompress(b'', 50)), d.needs_input, len(d.decompress(b'')), d.eof, d.unused_data)
try:
    d.decompress(b'x')
except EOFError as e:
    print(e)
for call in (lambda: zlib.decompressobj().decompress(z, -1), lambda: zlib.decompressobj().flush(0), lambda: zlib.crc32('x'), lambda: zlib.adler32(), lambda: zlib.decompress(z, bufsize=0), lambda: zlib.compressobj().flush(99)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(zlib.crc32(b'a', 5), zlib.crc32(b'abc') == zlib.crc32(b'c', zlib.crc32(b'ab')), zlib.adler32(b'x' * 10000, 77), zlib.crc32(b''), zlib.adler32(b''), zlib.crc32(bytearray(b'q')), zlib.ZLIB_VERSION == zlib.ZLIB_RUNTIME_VERSION)
