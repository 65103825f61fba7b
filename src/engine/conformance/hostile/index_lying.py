class I:
    def __index__(self): l.clear(); return 5
l = list(range(10))
try: print(l[I()])
except IndexError as e: print(e)
l = list(range(10))
l[I():I()] = [1, 2, 3]
print(l)
l = list(range(10))
try: l[I()] = 1
except IndexError as e: print(e)
