import bisect
from bisect import bisect_left, bisect_right, insort, insort_left, insort_right
a = [1, 2, 2, 2, 3, 5, 8]
for x in (0, 1, 2, 2.5, 8, 9):
    print(x, bisect_left(a, x), bisect_right(a, x), bisect.bisect(a, x), bisect_left(a, x, 2), bisect_right(a, x, 1, 4))
words = sorted(['apple', 'Bob', 'cat', 'Dog'], key=str.lower)
print(words, bisect_left(words, 'bz', key=str.lower), bisect_right(words, 'cat', key=str.lower))
l = []
for v in [5, 1, 4, 1, 3]:
    insort(l, v)
print(l)
l2 = [(1, 'a'), (1, 'b')]
insort_left(l2, (1, 'new'), key=lambda t: t[0]); insort_right(l2, (1, 'end'), key=lambda t: t[0])
print(l2)
for call in (lambda: bisect_left(a, 'x'), lambda: bisect_left(5, 1), lambda: bisect_left(a), lambda: bisect_left(a, 1, -1), lambda: bisect_right(a, 1, 0, 99),
             lambda: bisect_left(a, 1, 'x'), lambda: insort((1, 2), 1), lambda: bisect_left(a, 1, foo=2), lambda: bisect_left(a, x=1, lo=0, hi=None, key=5),
             lambda: bisect_left(a, 2, lo=3, hi=2), lambda: insort(a, None)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
class Seq:
    def __init__(self, n): self.n = n; self.asked = []
    def __len__(self): return self.n
    def __getitem__(self, i): self.asked.append(i); return i * i
s = Seq(100)
print(bisect_left(s, 50), s.asked, bisect_right(range(0, 1000, 10), 55))
def grade(score, breaks=(60, 70, 80, 90), grades='FDCBA'): return grades[bisect.bisect(breaks, score)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
class Out(list):
    def insert(self, i, x): print('insert', i, x); super().insert(i, x)
o = Out([1, 3]); insort(o, 2); print(o)
class Cmp:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v, getattr(o, 'v', o)); return self.v < o.v
bisect_left([Cmp(1), Cmp(2), Cmp(3)], Cmp(2)); bisect_right([Cmp(1), Cmp(2), Cmp(3)], Cmp(2))
print(bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
