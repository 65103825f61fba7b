from itertools import count, cycle, islice, repeat, takewhile

print(list(islice(count(), 5)), list(islice(count(10, 3), 4)), list(islice(count(2.5, 0.5), 3)), list(islice(count(5, -2), 4)))
print(list(islice(cycle('AB'), 5)), list(islice(cycle([]), 3)))
print(list(repeat('x', 3)), list(islice(repeat(1), 2)), list(repeat(5, 0)), list(repeat(5, -1)))
c = count(2**62)
print(next(c), next(c), c)
print(count(), count(3), count(1, 2), count(1.5), count(True), repeat(1), repeat('a', 2))
r = repeat('z', 3)
next(r)
print(r, r.__length_hint__())
for bad in (lambda: count('a'), lambda: count(1, 'b'), lambda: count(1, 2, 3), lambda: repeat(), lambda: repeat(1, 'x'), lambda: cycle(), lambda: cycle(5), lambda: repeat(1).__length_hint__(), lambda: count(foo=1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(list(zip(count(1), 'abc')), list(map(pow, range(5), repeat(2))))
print(sum(takewhile(lambda x: x < 50, (n * n for n in count(1)))))
cy = cycle(iter([1, 2, 3]))
print([next(cy) for _ in range(7)])
big = count(9007199254740990)
print([next(big) for _ in range(4)])
