parts = ['a', '\U0001f600', '\ud83d', '\ude00', '\ufdd0', 'é', '\u20ac']
import itertools
texts = [''.join(t) for n in range(4) for t in itertools.product(parts, repeat=n)]
import hashlib
h = hashlib.md5()
for w in texts[:400:3]:
    for a in texts[:57]:
        r = (a in w, w.startswith(a), w.endswith(a), w.find(a), w.rfind(a), w.count(a), w.startswith(a, 1), w.endswith(a, 0, 2), w.startswith(a, -1), w.find(a, 1, 3), w.startswith((a, 'zz'), 5))
        h.update(repr(r).encode())
    print(ascii(w), h.hexdigest()[:8])
