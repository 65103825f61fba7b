class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('del', self.name)
l = [Noisy('a'), Noisy('b'), Noisy('c')]
del l
l = [Noisy(str(i)) for i in range(5)]
l[1:3] = []
print(l)
l[:] = [Noisy('new')]
print(l)
l.clear()
print(l)
l = [Noisy('x')] * 3
l.pop()
print('popped')
del l[0]
del l[0]
print('end')
