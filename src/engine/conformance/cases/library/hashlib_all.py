import hashlib, hmac
data = [b'', b'abc', b'a' * 200, bytes(range(256)) * 5]
for name in sorted(hashlib.algorithms_guaranteed):
    h = hashlib.new(name)
    args = (16,) if name.startswith('shake') else ()
    print(name, h.name, h.digest_size, h.block_size)
    for d in data:
        h = hashlib.new(name, d)
        print('  ', h.hexdigest(*args)[:40], len(h.digest(*args)))
    a = hashlib.new(name)
    a.update(b'ab'); b = a.copy(); a.update(b'c')
    print('  ', a.hexdigest(*args) == hashlib.new(name, b'abc').hexdigest(*args), b.hexdigest(*args) == hashlib.new(name, b'ab').hexdigest(*args))
for call in (lambda: hashlib.new('nope'), lambda: hashlib.md5('text'), lambda: hashlib.sha256(5), lambda: hashlib.sha256().update('x'), lambda: hashlib.shake_128(b'').digest(), lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2b(key=b'k' * 65), lambda: hashlib.blake2s(salt=b'123456789'), lambda: hashlib.new(5), lambda: hashlib.sha1(b'', b'')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(hashlib.blake2b(b'x', digest_size=8, key=b'k', salt=b's', person=b'p').hexdigest(), hashlib.blake2s(b'x', fanout=2, depth=2, leaf_size=4, node_offset=1, node_depth=1, inner_size=8, last_node=True).hexdigest()[:16])
print(hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 10).hex()[:32], hashlib.pbkdf2_hmac('md5', b'pw', b'salt', 1, 5).hex())
for algo in ('md5', 'sha1', 'sha512', 'sha3_256', 'blake2s'):
    m = hmac.new(b'key', b'msg', algo)
    print(algo, m.name, m.hexdigest()[:32], m.digest_size, m.block_size, hmac.digest(b'key', b'msg', algo).hex()[:8])
for call in (lambda: hmac.new(b'k'), lambda: hmac.new('k', b'', 'md5'), lambda: hmac.new(b'k', 'm', 'md5'), lambda: hmac.new(b'k', b'', 'nope'), lambda: hmac.compare_digest('ü', 'u'), lambda: hmac.compare_digest('a', b'a')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(hmac.compare_digest('abc', 'abc'), hmac.compare_digest(b'a', b'b'))
import io
print(hashlib.file_digest(io.BytesIO(b'abc'), 'sha256').hexdigest()[:16], hashlib.file_digest(io.BytesIO(b'abc'), hashlib.md5).hexdigest()[:16])
