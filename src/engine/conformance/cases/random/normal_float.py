import random

r = random.Random(2.5)
print([r.gauss(0, 1) for _ in range(5)], [r.normalvariate(5, 2) for _ in range(3)], r.lognormvariate(0, 0.5))
random.seed(2.5)
print(random.random(), random.randint(0, 9))
