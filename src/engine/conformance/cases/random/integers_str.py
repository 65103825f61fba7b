import random

r = random.Random('text')
print([r.randint(1, 6) for _ in range(12)], [r.randrange(0, 100, 5) for _ in range(8)], r.randrange(10**30), r.getrandbits(70), r.randbytes(9))
random.seed('text')
print(random.random(), random.randint(0, 9))
