import random

r = random.Random(2.5)
print([r.random() for _ in range(4)], r.uniform(-3, 3), r.triangular(0, 10, 3), r.triangular())
random.seed(2.5)
print(random.random(), random.randint(0, 9))
