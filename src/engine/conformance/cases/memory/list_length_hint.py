import sys
size = sys.getsizeof

class Hint:
    def __init__(self, hint): self.hint = hint; self.n = 5
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
    def __length_hint__(self):
        print('asked')
        return self.hint
for hint in (0, 1, 4, 5, 6, 20):
    l = list(Hint(hint))
    print(hint, l, size(l))
class Len(Hint):
    def __len__(self):
        print('len asked')
        return 7
print(size(list(Len(3))))
class Bad(Hint):
    def __length_hint__(self): return NotImplemented
print(size(list(Bad(0))))
class Worse(Hint):
    def __length_hint__(self): return 'x'
try: list(Worse(0))
except TypeError as e: print(e)
class Negative(Hint):
    def __length_hint__(self): return -1
try: list(Negative(0))
except ValueError as e: print(e)
