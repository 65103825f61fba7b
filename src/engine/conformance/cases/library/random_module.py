import random

r = random.Random(42)
print(r.random(), r.randint(1, 100), r.choice('abcdef'), r.sample(range(50), 5), r.uniform(1, 2), r.gauss(0, 1))
x = list(range(10))
r.shuffle(x)
print(x, r.choices([1, 2, 3], k=5), r.choices('ab', weights=[1, 9], k=5), r.getrandbits(40), r.randrange(0, 100, 7), r.expovariate(1.5), r.betavariate(1, 2), r.triangular(), r.normalvariate(), r.paretovariate(3), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.weibullvariate(1, 2), r.gammavariate(2, 1), r.binomialvariate(10, 0.3), r.randbytes(4))
s = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(s)
print(a == [r.random() for _ in range(3)])
random.seed('text')
print(random.random(), random.randint(0, 9))
for bad in (lambda: r.randint(5, 1), lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.randrange(0), lambda: r.sample({1, 2}, 1), lambda: r.choices([], k=1), lambda: r.choices([1], weights=[0]), lambda: r.randrange(1.5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
