class A: pass
for i in range(10**4):
    A = type('A', (A,), {})
print(A().__class__.__mro__[-1], isinstance(A(), int))
