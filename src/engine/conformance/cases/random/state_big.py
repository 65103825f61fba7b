import random

r = random.Random(10**40)
s = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(s)
print(a == [r.random() for _ in range(3)], len(s), s[0], s[2])
random.seed(10**40)
print(random.random(), random.randint(0, 9))
