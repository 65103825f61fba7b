class A:
    def __length_hint__(self): return 10**18
    def __iter__(self): return iter([1, 2])
try: print(list(A()))
except MemoryError as e: print('MemoryError')
class B(A):
    def __length_hint__(self): return -5
list(B())
