import statistics as st
from fractions import Fraction as F
from decimal import Decimal as D
d = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
i = [1, 2, 3, 4, 4, 7]
print(st.mean(d), st.mean(i), st.mean([F(1, 2), F(1, 3)]), st.mean([D('0.5'), D('0.75')]), st.mean(iter([True, False])))
print(st.fmean(d), st.fmean(i, weights=[1, 1, 1, 1, 1, 5]), st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]), st.harmonic_mean([0, 1]))
print(st.median(i), st.median(d), st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), st.median_grouped([52, 52, 53, 54]), st.median_grouped([1, 3, 3, 5, 7], interval=2), st.median('bca'))
print(st.mode([1, 1, 2, 2, 3]), st.mode('aab'), st.multimode('aabbc'), st.multimode(''))
print(st.variance(d), st.pvariance(d), st.stdev(d), st.pstdev(d), st.variance([F(1, 6), F(1, 2), F(5, 3)]), st.variance([D('27.5'), D('30.25')]), st.variance(i, xbar=3.5), st.pvariance(i, mu=3.5))
print(st.quantiles(range(1, 12)), st.quantiles([1, 2, 3, 4, 5], n=5), st.quantiles([1, 5, 9], n=4, method='inclusive'))
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(st.covariance(x, y), st.correlation(x, x), st.correlation(x, [9 - v for v in x]), st.correlation(x, y, method='ranked'), st.linear_regression(x, [2 * v + 1 for v in x]), st.linear_regression([1, 2], [2, 4], proportional=True))
for call in (lambda: st.mean([]), lambda: st.fmean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.variance([1]), lambda: st.pstdev([]), lambda: st.mean(5), lambda: st.mean(['a']), lambda: st.mean([1, None]), lambda: st.geometric_mean([1, -1]), lambda: st.harmonic_mean([-1]), lambda: st.harmonic_mean([]), lambda: st.quantiles([1], n=0), lambda: st.quantiles([], n=4), lambda: st.quantiles([1, 2], method='x'), lambda: st.covariance([1], [1]), lambda: st.covariance([1, 2], [1]), lambda: st.correlation([1, 1], [1, 2]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.fmean([1, 2], weights=[1]), lambda: st.mean([1, D(1)]), lambda: st.NormalDist(0, -1), lambda: st.NormalDist().inv_cdf(2), lambda: st.kde([]), lambda: st.kde([1], h=0), lambda: st.correlation([1, 2], [1, 2], method='q')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
n = st.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, round(n.cdf(115), 6), round(n.pdf(100), 6), round(n.inv_cdf(0.975), 4), round(n.zscore(130), 3), [round(q, 3) for q in n.quantiles()])
m = st.NormalDist.from_samples([2, 4, 4, 4, 5, 5, 7, 9])
print(m, n + 5, n - 5, n * 2, n / 3, -n, n + m, n - m, n == st.NormalDist(100, 15), hash(n) == hash(st.NormalDist(100, 15)), round(n.overlap(st.NormalDist(110, 15)), 5), n.samples(3, seed=1))
print(round(st.kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5)(0), 6), round(st.kde([1, 2, 3], h=1, kernel='cosine', cumulative=True)(2), 6), [round(v, 4) for v in (lambda r: [r(), r()])(st.kde_random([1, 2, 3], h=0.5, seed=8675309))])
print(st.sumprod([1, 2], [3, 4]) if hasattr(st, 'sumprod') else '-', sorted(st.__all__)[:5])
