from decimal import Decimal
from fractions import Fraction
import statistics

print(Fraction(1, 3) + Fraction('0.25'), Fraction(Decimal('1.1')), Fraction(0.5), Fraction('3/7').limit_denominator(3))
print(Decimal('0.5') == Fraction(1, 2), Decimal('0.5') < Fraction(2, 3), Fraction(1, 2) + 1.5, Fraction(7, 2) // 2, round(Fraction(7, 2)))
data = [1, 2, 2, 3.5, 9]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.stdev(data), statistics.pvariance(data))
print(statistics.mean([Decimal('0.1'), Decimal('0.3')]), statistics.fmean(data, weights=[1, 1, 1, 1, 2]), statistics.quantiles(range(10)))
print(statistics.linear_regression([1, 2, 3], [2, 4, 6.5]), statistics.correlation([1, 2, 3], [3, 2, 1]))
n = statistics.NormalDist(100, 15)
print(n.cdf(120), n.inv_cdf(0.9), n.pdf(100), n.zscore(85), n + 5)
try:
    statistics.mean([])
except statistics.StatisticsError as error:
    print(error)
