class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('del', self.name)
t = (Noisy('a'), Noisy('b'), (Noisy('c'), Noisy('d')))
del t
t = (Noisy('e'), Noisy('f'))
a, b = t
del t
print('unpacked')
del a
print('one')
del b
