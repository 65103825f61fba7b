import random
import statistics as st
from collections import Counter
from fractions import Fraction
from decimal import Decimal

rng = random.Random(42)
print([rng.randint(1, 6) for _ in range(10)], rng.random(), rng.choice('abcdef'), rng.sample(range(100), 5), rng.uniform(1, 2), rng.randrange(0, 100, 7), rng.getrandbits(70))
deck = [r + s for s in 'SHDC' for r in 'A23456789TJQK']
rng.shuffle(deck)
print(deck[:8], rng.choices(['r', 'g', 'b'], weights=[5, 3, 2], k=8), rng.choices('ab', cum_weights=[1, 10], k=4))
print(rng.gauss(0, 1), rng.normalvariate(5, 2), rng.expovariate(1.5), rng.betavariate(2, 3), rng.gammavariate(2, 1), rng.triangular(0, 10, 5), rng.lognormvariate(0, 1), rng.vonmisesvariate(0, 4), rng.paretovariate(3), rng.weibullvariate(1, 2), rng.binomialvariate(10, 0.3))
state = rng.getstate()
x = rng.random()
rng.setstate(state)
print(x == rng.random(), state[0], len(state[1]), rng.randbytes(5))
for seed in ('text', b'bytes', 3.5, -7, 10 ** 30, None if False else 0):
    print(repr(seed), random.Random(seed).random())
random.seed(1)
print(random.random(), random.sample(['a', 'b', 'c'], counts=[2, 1, 3], k=4))
for f in (lambda: rng.choice([]), lambda: rng.randint(2, 1), lambda: rng.sample([1], 2), lambda: rng.randrange(1.5), lambda: rng.choices([1], [0]), lambda: rng.sample({1}, 1), lambda: rng.randrange(1, 5, 0), lambda: rng.seed([]), lambda: rng.choices([1, 2], [1])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def monte_pi(n, r=random.Random(3)):
    return 4 * sum(r.random() ** 2 + r.random() ** 2 <= 1 for _ in range(n)) / n


def walk(n, r=random.Random('walk')):
    p = [0, 0]
    for _ in range(n):
        p[r.randrange(2)] += r.choice((-1, 1))
    return p


print(monte_pi(300), walk(50))
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.multimode('aabbc'), st.pstdev(data), st.stdev(data), st.variance(data), st.pvariance(data), st.median_low(data), st.median_high([1, 2]), st.median_grouped(data), st.fmean(data), st.geometric_mean([1, 4, 16]), st.harmonic_mean([40, 60]), st.quantiles(data, n=4), st.quantiles(data, n=10, method='inclusive'))
print(st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([Decimal('0.5'), Decimal('0.75')]), st.fmean([1, 2], weights=[3, 1]), st.correlation([1, 2, 3], [2, 4, 7]), st.covariance([1, 2, 3], [1, 5, 7]), st.linear_regression([1, 2, 3], [2, 4, 6.5]), st.correlation([1, 2, 3], [3, 1, 2], method='ranked'))
nd = st.NormalDist(100, 15)
print(nd, nd.cdf(130), nd.pdf(100), nd.inv_cdf(0.9), nd.zscore(85), nd + 5, nd * 2, st.NormalDist.from_samples(data), nd.overlap(st.NormalDist(110, 15)), nd.quantiles(4), st.NormalDist(1, 2) + st.NormalDist(3, 4), nd.samples(2, seed=5))
for f in (lambda: st.mean([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.median([]), lambda: st.quantiles([1]), lambda: st.harmonic_mean([-1]), lambda: st.NormalDist(0, -1), lambda: st.mean(['a']), lambda: st.correlation([1, 1], [1, 2]), lambda: st.geometric_mean([0]) , lambda: nd.inv_cdf(0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(Counter(random.Random(9).choices('abc', k=30)).most_common())
