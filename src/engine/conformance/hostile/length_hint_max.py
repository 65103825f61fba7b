class A:
    def __length_hint__(self): return 10**30
    def __iter__(self): return iter([1, 2])
list(A())
