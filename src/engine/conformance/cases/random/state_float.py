import random

r = random.Random(2.5)
s = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(s)
print(a == [r.random() for _ in range(3)], len(s), s[0], s[2])
random.seed(2.5)
print(random.random(), random.randint(0, 9))
