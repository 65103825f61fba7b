import bisect

a = [1, 2, 4, 4, 8]
print(bisect.bisect_left(a, 4), bisect.bisect_right(a, 4), bisect.bisect(a, 0), bisect.bisect(a, 9), bisect.bisect_left(a, 4, 3), bisect.bisect_left(a, 4, 0, 2))
bisect.insort(a, 3)
bisect.insort_left(a, 4)
bisect.insort_right(a, 100)
print(a)


def grade(score, breakpoints=[60, 70, 80, 90], grades='FDCBA'):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
rows = [('a', 1), ('b', 5), ('c', 9)]
print(bisect.bisect_left(rows, 5, key=lambda r: r[1]), bisect.bisect_right(rows, 5, key=lambda r: r[1]))
bisect.insort(rows, ('n', 6), key=lambda r: r[1])
print(rows)
for bad in (lambda: bisect.bisect_left(a, 'x'), lambda: bisect.bisect(5, 1), lambda: bisect.bisect(a, 1, -1), lambda: bisect.bisect(a), lambda: bisect.insort((1, 2), 1), lambda: bisect.bisect(a, 1, 'x')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Loud:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        print('lt', self.v, o.v)
        return self.v < o.v


l = [Loud(i) for i in range(8)]
print(bisect.bisect_left(l, Loud(5)), bisect.bisect_right(l, Loud(2)))


class Seq:
    def __len__(self):
        return 10

    def __getitem__(self, i):
        return i * i

    def insert(self, i, x):
        print('insert', i, x)


print(bisect.bisect(Seq(), 50), bisect.insort(Seq(), 17), bisect.bisect_left(Seq(), 16, hi=3), bisect.bisect_left(range(100), 42))
