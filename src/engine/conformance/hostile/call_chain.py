class A:
    pass
a = A()
for _ in range(10**5):
    B = type('B', (), {'__call__': a}); a = B()
a()
