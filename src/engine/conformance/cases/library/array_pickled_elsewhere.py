import array, io, pickle, weakref, copy, collections
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e)
a = array.array('i', [1,2,3,4])
t('pop', lambda: array.array('i', [1]).pop(42, 42)); t('pop', lambda: array.array('i', [1]).pop()); t('pop', lambda: array.array('i', []).pop()); t('pop', lambda: array.array('i', [1,2]).pop(0)); t('pop', lambda: array.array('i', [1]).pop('x')); t('pop', lambda: array.array('i', [1]).pop(None)); t('pop', lambda: array.array('i', [1]).pop(5)); t('pop', lambda: array.array('i', [1]).pop(2**70))
it = iter(a); next(it)
t('it', lambda: it.__reduce__()); t('it', lambda: list(pickle.loads(pickle.dumps(it)))); t('it', lambda: list(copy.copy(it))); it.__setstate__(3); t('it', lambda: list(it)); t('it', lambda: it.__reduce__()); t('it', lambda: list(pickle.loads(pickle.dumps(it))))
b = io.BufferedReader(io.BytesIO(b'abcdefgh' * 3))
x = array.array('i', b'\0' * 16); t('ri', lambda: (b.readinto(x), bytes(x))); t('ri', lambda: (b.readinto1(x), bytes(x))); t('ri', lambda: io.BytesIO(b'abc').readinto(array.array('b', b'1234')));  t('ri', lambda: io.BytesIO(b'abc').readinto(memoryview(bytearray(4))))
for o in (str.maketrans, dict.fromkeys, [].append, len, 'a'.upper, {}.keys, object.__new__, int.__new__, int.from_bytes, (5).__add__, int.__add__, str.upper, collections.deque([1]).append):
    t('red', lambda: o.__reduce__())
    t('pic', lambda: [type(pickle.loads(pickle.dumps(o, p))).__name__ for p in range(6)])
class C: pass
class D:
    class E: pass
c = D.E(); r = weakref.ref(c); p = weakref.proxy(c)
import re
print(re.sub('0x[0-9a-f]+', '0x', repr(r)), re.sub('0x[0-9a-f]+', '0x', str(weakref.proxy.__call__) and r.__repr__()))
m = memoryview(b'abcdef'); h = hash(m); m.release(); t('hash', lambda: hash(m) == h); m2 = memoryview(b'abc'); m2.release(); t('hash', lambda: hash(m2)); t('hash', lambda: hash(memoryview(bytearray(b'a'))))
for f in range(-1, 23):
    t(f, lambda: array._array_reconstructor(array.array, 'i' if f < 18 else 'w', f, b'\x01\0\0\0\x01\0\0\0'))
for f in (14, 15, 16, 17): t(f, lambda: array._array_reconstructor(array.array, 'd', f, b'\x00\0\xf0\x3f\x3f\xf0\0\x00'))
t('rec', lambda: array._array_reconstructor(array.array, 'i', 5, b'abc')); t('rec', lambda: array._array_reconstructor(array.array, 'b', 5, b'\xff\xff\xff\xff')); t('rec', lambda: array._array_reconstructor(str, 'b', 5, b'')); t('rec', lambda: array._array_reconstructor(array.array, '?', 5, b'')); t('rec', lambda: array._array_reconstructor(array.array, 'b', 0, ''))
t('rec', lambda: array._array_reconstructor(array.array, 'w', 20, b'a\0\0\0\x01\xf6\1\0'))
