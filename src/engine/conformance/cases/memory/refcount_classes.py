import sys
count = sys.getrefcount
class A: pass
print(count(A))
class B(A): pass
print(count(A), count(B))
a = A(); b = [A() for _ in range(3)]
print(count(A))
del a, b
print(count(A))
del B
import gc; gc.collect()
print(count(A), A.__subclasses__())
print(count(A.__mro__), count(A.__bases__))
