class A:
    def __new__(c): return 5
    def __del__(self): pass
print(A())
