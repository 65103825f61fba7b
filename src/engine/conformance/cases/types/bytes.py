# bytes, bytearray, memoryview.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for b in [b'', b'abc', b'Hello World', b'a,b,,c', b' x  y ', b'l1\nl2\r\n', bytes(range(0, 256, 17)), b"it's", b'"\'']:
    for make in (bytes, bytearray):
        x = make(b)
        print(x, len(x), list(x), x.hex(), x.upper(), x.title(), x.capitalize(), x.swapcase(), x.strip(), x.split(), x.split(b','), x.rsplit(None, 1), x.splitlines(), x.partition(b','), x.rpartition(b','))
        print(x.find(b'l'), x.rfind(b'l'), x.count(b'l'), x.startswith(b'a'), x.endswith((b'c', b'd')), x.replace(b'l', b'LL'), x.replace(b'', b'-'), x.center(9, b'*'), x.ljust(5), x.rjust(5), x.zfill(6), x.isalpha(), x.isdigit(), x.isspace(), x.isupper(), x.islower(), x.istitle(), x.isascii(), x.isalnum(), x.expandtabs(), x.removeprefix(b'a'), x.removesuffix(b'c'))
        print(x[1:3], x[::-1], x[::2], x * 2, x + b'!', 97 in x, b'b' in x, x == b, x < b'b', x.decode('latin-1'), x.translate(None, b'l'), x.join([b'1', b'2']))
print(bytes(3), bytes([1, 2, 255]), bytes('é', 'utf-8'), bytes(range(5)), bytes.fromhex('00 ff 1A'), bytes(b'x'), bytearray(2), bytearray('a', 'ascii'), bytes(bytearray(b'q')), hash(b'abc') == hash(b'abc'), b'abc' == bytearray(b'abc'), {b'a': 1}[b'a'])
print(b'%d %s %r %x %c %5.1f|%-5s|%a' % (1, b'a', 'b', 255, 65, 2.5, b'l', 'é'), b'%(k)d' % {b'k': 3}, bytearray(b'%s') % b'z')
print(bytes.maketrans(b'ab', b'xy')[97:99], b'aabb'.translate(bytes.maketrans(b'ab', b'xy')), b'ab\xff'.hex('-'), b'abcdef'.hex(':', 2), b'abcde'.hex(':', -2), b'abcde'.hex(':', 2))
a = bytearray(b'hello')
a[0] = 72
a[1:3] = b'EY'
a.append(33)
a.extend(b' ok')
a.extend([46])
a.insert(0, 62)
print(a, a.pop(), a.pop(0), a)
a.remove(72)
del a[0]
del a[::2]
a += b'zz'
a *= 2
a.reverse()
print(a, a.copy(), len(a))
a[::2] = b'12345'[:len(a[::2])]
print(a)
a.clear()
print(a)
m = memoryview(bytearray(b'abcdef'))
print(m[0], m[1:3].tobytes(), m.tolist(), len(m), m.readonly, m.nbytes, m.itemsize, m.format, m.shape, m.ndim, bytes(m[::-1]), m == b'abcdef', m[2:4].hex())
m[0] = 90
m[1:3] = b'YX'
print(m.obj, bytes(m))
m.release()
with memoryview(b'xyz') as v:
    print(v[1], list(v), v.readonly, v.contiguous)
print(b'\xc3\xa9'.decode(), b'\xff'.decode('utf-8', 'replace'), b'a\xffb'.decode('utf-8', 'ignore'), b'a\xff'.decode('ascii', 'backslashreplace'), ascii(b'\xff'.decode('utf-8', 'surrogateescape')), b'\xff\xfea\x00'.decode('utf-16'), b'a\x00b\x00'.decode('utf-16-le'))
for f in [lambda: b'a' + 'b', lambda: 'a' + b'b', lambda: b'a'[5], lambda: b'a'['x'], lambda: bytes([256]), lambda: bytes(-1), lambda: bytes('a'), lambda: bytearray(b'a').append(256), lambda: b'\xff'.decode(), lambda: b'\xe4\xb8'.decode(), lambda: b'a\x80'.decode('ascii'), lambda: b'abc'.index(b'z'), lambda: b''.join(['a']), lambda: b'a'.split(b''), lambda: bytes.fromhex('0g'), lambda: m[0], lambda: memoryview('a'), lambda: b'a' < 'a', lambda: b'a'.startswith('a'), lambda: b'%d' % 'a', lambda: b'%s' % 'a', lambda: b'%b' % 5, lambda: hash(bytearray()), lambda: b'a'.replace('a', 'b'), lambda: memoryview(b'a').__setitem__(0, 1), lambda: 'x' in b'x', lambda: 300 in b'x', lambda: bytearray().pop(), lambda: bytearray(b'a').remove(98), lambda: b'a'.center(5, b'xy'), lambda: int.from_bytes('a')]:
    t(f)
