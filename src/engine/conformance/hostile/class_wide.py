class A: pass
l = [type('B', (A,), {}) for _ in range(10**5)]
A.x = 1
