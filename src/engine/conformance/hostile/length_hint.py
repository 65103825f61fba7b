import operator
class A:
    def __length_hint__(self): return 10**30
operator.length_hint(A())
