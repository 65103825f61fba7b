import random

r = random.Random('text')
print([r.gammavariate(a, 1.5) for a in (0.5, 1, 2.5, 9)], r.betavariate(2, 3), r.expovariate(0.7))
random.seed('text')
print(random.random(), random.randint(0, 9))
