import bisect
class A:
    def __len__(self): return 10**18
    def __getitem__(self, i): return 1
print(bisect.bisect(A(), 5))
