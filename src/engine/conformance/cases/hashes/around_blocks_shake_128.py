# shake_128 of messages around the ends of its blocks, whole, in pieces and through HMAC.
import hashlib
import hmac

make = hashlib.shake_128
block = make().block_size
data = bytes((i * 7 + (i >> 5)) & 255 for i in range(3 * block + 10))
for size in sorted({0, 1, 3, 55, 56, 57, 63, 64, 65, block - 17, block - 9, block - 1, block, block + 1, 2 * block - 1, 2 * block, 3 * block + 7}):
    whole = make(data[:size])
    pieces = make()
    for i in range(0, size, 13):
        pieces.update(data[i:min(i + 13, size)])
    copy = pieces.copy()
    copy.update(b'')
    assert whole.digest(32) == pieces.digest(32) == copy.digest(32)
    print(size, whole.hexdigest(32))
h = make(usedforsecurity=False)
print(h.name, h.digest_size, h.block_size, type(h).__name__, repr(h).split(' @')[0].split(' object')[0])
for bad in ('text', 5, None, [1]):
    try:
        make(bad)
    except TypeError as e:
        print(e)
print(make(bytearray(b'x')).hexdigest(32) == make(memoryview(b'x')).hexdigest(32))
