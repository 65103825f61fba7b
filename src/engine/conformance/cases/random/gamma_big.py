import random

r = random.Random(10**40)
print([r.gammavariate(a, 1.5) for a in (0.5, 1, 2.5, 9)], r.betavariate(2, 3), r.expovariate(0.7))
random.seed(10**40)
print(random.random(), random.randint(0, 9))
