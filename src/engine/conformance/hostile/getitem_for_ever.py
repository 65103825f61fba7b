class A:
    def __getitem__(self, i): return i
5.5 in A()
