import timeit

n = timeit.timeit('x = 1', number=10)
print(n > 0, isinstance(n, float))
print(len(timeit.repeat('pass', repeat=3, number=5)))
t = timeit.Timer('y = len(data)', setup='data = [1, 2, 3]')
print(t.timeit(3) > 0)
count, taken = t.autorange() if False else (1, 1.0)
g = {'calls': 0}
timeit.timeit('calls += 1', setup='calls = 0', globals=g, number=2)
hits = []
timeit.timeit(lambda: hits.append(1), number=4)
print(len(hits), timeit.default_number, timeit.default_timer.__name__)
try:
    timeit.Timer(5)
except ValueError as e:
    print(e)
try:
    timeit.timeit('1/0', number=1)
except ZeroDivisionError as e:
    print(e)
try:
    timeit.Timer('a b')
except SyntaxError as e:
    print('SyntaxError')
