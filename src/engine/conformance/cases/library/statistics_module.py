from statistics import NormalDist, StatisticsError, correlation, covariance, fmean, geometric_mean, harmonic_mean, linear_regression, mean, median, median_grouped, median_high, median_low, mode, multimode, pstdev, pvariance, quantiles, stdev, variance
from fractions import Fraction

d = [1, 2, 2, 3, 4, 7, 9]
print(mean(d), fmean(d), median(d), mode(d), stdev(d), variance(d), pstdev(d), pvariance(d))
print(median_low([1, 2, 3, 4]), median_high([1, 2, 3, 4]), median_grouped([1, 2, 2, 3]), multimode('aabbc'), geometric_mean([1, 4, 16]), harmonic_mean([40, 60]), quantiles(d), quantiles(d, n=10, method='inclusive'))
print(mean([Fraction(1, 2), Fraction(1, 3)]), fmean([1, 2], weights=[3, 1]), mode('red blue red'.split()))
print(correlation([1, 2, 3], [2, 4, 7]), covariance([1, 2, 3], [1, 5, 7]), linear_regression([1, 2, 3], [2, 4, 6]))
n = NormalDist(100, 15)
print(n.mean, n.stdev, n.pdf(100), n.cdf(115), n.inv_cdf(0.9), n + 5, n * 2, n.overlap(NormalDist(110, 10)), n.zscore(130), NormalDist.from_samples(d))
for bad in (lambda: mean([]), lambda: mode([]), lambda: stdev([1]), lambda: geometric_mean([-1]), lambda: harmonic_mean([-1]), lambda: median([]), lambda: NormalDist(0, -1), lambda: n.inv_cdf(2), lambda: quantiles([1], n=0)):
    try:
        print(bad())
    except StatisticsError as e:
        print(e)
