class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('del', self.name)
def g():
    a = Noisy('a')
    yield 1
    b = Noisy('b')
    yield 2
    print('end of g')
for v in g(): print(v)
it = g()
next(it)
del it
print('deleted')
it = g(); next(it); next(it); it.close()
print('closed')
def k():
    try: yield Noisy('yielded')
    finally: print('finally')
for v in k(): print(v)
del v
print(list(Noisy(str(i)).name for i in range(3)))
