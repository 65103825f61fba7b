import random

r = random.Random('text')
print([r.choice('abcdef') for _ in range(10)], r.choices(range(10), k=8), r.choices('ab', weights=[1, 9], k=10), r.sample(range(50), 6))
x = list(range(12))
r.shuffle(x)
print(x, r.sample('abc', 3), r.sample(['x', 'y'], counts=[3, 2], k=4))
random.seed('text')
print(random.random(), random.randint(0, 9))
