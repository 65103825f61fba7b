import random

r = random.Random(10**40)
print([r.random() for _ in range(4)], r.uniform(-3, 3), r.triangular(0, 10, 3), r.triangular())
random.seed(10**40)
print(random.random(), random.randint(0, 9))
