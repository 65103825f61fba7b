import sys
size = sys.getsizeof

class A:
    def __init__(self, n): self.n = n
    def __sizeof__(self): return self.n
print(size(A(0)), size(A(100)), size(A(True)))
for bad in (-1, 'x', 2.5, None, 2**70):
    try: print(size(A(bad)))
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)
print(size(A('x'), 'default'), size(A(-1) if False else A(1), 'default'))
try: print(size(A(-1), 'default'))
except ValueError as e: print(e)
class B(list):
    def __sizeof__(self): return super().__sizeof__() + 1000
print(size(B([1, 2])), B().__sizeof__(), object().__sizeof__(), list.__sizeof__([1]))
try: size()
except TypeError as e: print(e)
print(size(object=5), size(5, default=1))
