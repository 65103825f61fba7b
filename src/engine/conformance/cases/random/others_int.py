import random

r = random.Random(42)
print(r.paretovariate(3), r.weibullvariate(1, 2), r.vonmisesvariate(1, 4), r.vonmisesvariate(0, 0), r.binomialvariate(10, 0.3), r.binomialvariate(100, 0.5))
random.seed(42)
print(random.random(), random.randint(0, 9))
