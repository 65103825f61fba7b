import sys, struct, re, itertools
from collections import deque
for f in ('', 'i', '3i', 'iii', '3s4x', '2h3s', '<qq', 'x', '0i', '4p'): print(f, struct.Struct(f).__sizeof__())
for n in (0, 1, 31, 32, 33, 62, 63, 64, 65, 100, 127, 128, 200):
    d = deque(range(n)); e = deque(); e.extendleft(range(n)); h = deque()
    for i in range(n): h.append(i)
    k = deque(range(n), 10); d2 = d.copy(); d3 = d + d
    d3.rotate(5)
    print(n, *(x.__sizeof__() for x in (d, e, h, k, d2, d3)))
    while d: d.popleft()
    d.append(1); print(d.__sizeof__())
    e *= 3; print(e.__sizeof__())
for p in ('', 'a', 'a(b)c', '(a)|(b)*', '[a-z]+', r'\d{2,3}(?P<x>y)?'): print(p, re.compile(p).__sizeof__(), m.__sizeof__() if (m := re.match(p, 'abc')) else None)
for n in range(4): print(*(itertools.permutations(range(n), r).__sizeof__() for r in (0, 1, 2, None)), itertools.combinations(range(n), 2).__sizeof__(), itertools.product(range(n), repeat=n).__sizeof__())
import sys, weakref
print(sys.getsizeof(memoryview(b'abc')), sys.getsizeof(memoryview(bytes(12)).cast('B', [3, 4])), sys.getsizeof(memoryview(b'')), memoryview(b'a').__sizeof__())
class C: pass
print(sys.getsizeof(weakref.ref(C)), sys.getsizeof(weakref.proxy(C)))
