class A:
    def __lt__(self, o): return sorted([self, o])
sorted([A(), A()])
