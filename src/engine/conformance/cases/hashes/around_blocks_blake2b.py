# blake2b of messages around the ends of its blocks, whole, in pieces and through HMAC.
import hashlib
import hmac

make = hashlib.blake2b
block = make().block_size
data = bytes((i * 7 + (i >> 5)) & 255 for i in range(3 * block + 10))
for size in sorted({0, 1, 3, 55, 56, 57, 63, 64, 65, block - 17, block - 9, block - 1, block, block + 1, 2 * block - 1, 2 * block, 3 * block + 7}):
    whole = make(data[:size])
    pieces = make()
    for i in range(0, size, 13):
        pieces.update(data[i:min(i + 13, size)])
    copy = pieces.copy()
    copy.update(b'')
    assert whole.digest() == pieces.digest() == copy.digest()
    print(size, whole.hexdigest())
h = make(usedforsecurity=False)
print(h.name, h.digest_size, h.block_size, type(h).__name__, repr(h).split(' @')[0].split(' object')[0])
for bad in ('text', 5, None, [1]):
    try:
        make(bad)
    except TypeError as e:
        print(e)
print(make(bytearray(b'x')).hexdigest() == make(memoryview(b'x')).hexdigest())
for key in (b'', b'k', b'k' * block, b'k' * (block + 1)):
    print(hmac.new(key, data, 'blake2b').hexdigest())
print(hashlib.pbkdf2_hmac('blake2b', b'password', b'salt', 3, 20).hex())
