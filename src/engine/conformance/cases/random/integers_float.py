import random

r = random.Random(2.5)
print([r.randint(1, 6) for _ in range(12)], [r.randrange(0, 100, 5) for _ in range(8)], r.randrange(10**30), r.getrandbits(70), r.randbytes(9))
random.seed(2.5)
print(random.random(), random.randint(0, 9))
