class A: pass
for i in range(3000):
    A = type('A', (A,), {})
a = A()
while True: a.__foo__ if hasattr(a, 'zz') else None
