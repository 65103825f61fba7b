# array: the type code 'b'.
import warnings
warnings.simplefilter('ignore')
from array import array
import copy, pickle

CODE = 'b'
items = [3, 1, 4, 1, 5]
a = array(CODE, items)
print(a, len(a), a.itemsize, a.typecode, a.tolist() == items, repr(a))
print(a[0], a[-1], a[1:3], a[::-1], a[10:], items[0] in a, a.count(items[0]), a.index(items[-1]))
b = array(CODE, a)
b.append(items[0]); b.extend(items); b.insert(1, items[2])
print(b, b == a, b != a, a < b, a <= a, a > b)
b.remove(items[2]); print(b.pop(), b.pop(0), b)
b.reverse(); print(b, (a + b)[:6], a * 2, 0 * a, array(CODE))
b[1:3] = a[:1]; print(b); del b[0]; del b[::2]; print(b)
b += a; b *= 2; print(b)
for call in (lambda: a[99], lambda: a.index('nothing'), lambda: a.remove(object()), lambda: array(CODE).pop(), lambda: a.append(None),
             lambda: a.extend([None]), lambda: a.__setitem__(0, 'toolong'), lambda: a.__setitem__(slice(0, 1), [1]), lambda: a + [1], lambda: a * 'x',
             lambda: array(CODE, 5), lambda: a.frombytes(b'abc') if a.itemsize > 1 and a.itemsize != 3 else a.frombytes('s'), lambda: a.fromlist([object()]),
             lambda: a.insert('x', items[0]), lambda: hash(a), lambda: a.pop(50), lambda: a['x'], lambda: array(CODE, items, 3)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
raw = a.tobytes()
c = array(CODE); c.frombytes(raw); print(c == a, len(raw) == len(a) * a.itemsize, raw.hex())
c.byteswap() if a.itemsize in (1, 2, 4, 8) and CODE not in 'uw' else None
print(c.tobytes().hex())
print(copy.copy(a) == a, copy.deepcopy(a) == a, [pickle.loads(pickle.dumps(a, p)) == a for p in range(6)])
m = memoryview(a); print(m.format, m.itemsize, m.nbytes)
try:
    a.append(items[0])
except BufferError as e:
    print(e)
m.release(); a.append(items[0]); print(len(a), list(iter(a)) == a.tolist(), list(reversed(a))[0])
class Sub(array): pass
s = Sub(CODE, items); s.x = 1; print(s, type(s[1:]), type(copy.copy(s)))
