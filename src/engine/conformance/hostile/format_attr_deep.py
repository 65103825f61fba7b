class A:
    def __format__(self, s): return format(self, s)
format(A())
