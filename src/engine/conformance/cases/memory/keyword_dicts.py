import sys
size = sys.getsizeof

def f(**kw): return kw
print(size(f()), size(f(a=1)), size(f(**{'a': 1, 'b': 2})))
for n in (1, 5, 6, 10, 11):
    print(n, size(f(**{f'k{i}': i for i in range(n)})))
class A:
    def __init__(self, **kw): self.kw = kw
print(size(A(x=1, y=2).kw), size(vars(A(x=1))))
