class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('del', self.name)
class Box: pass
b = Box()
b.first = Noisy('first'); b.second = Noisy('second')
b.first = None
b.third = Noisy('third')
del b.second
del b
b = Box(); b.__dict__['x'] = Noisy('x'); b.y = Noisy('y')
b.__dict__ = {'z': Noisy('z')}
print('replaced')
del b
class S:
    __slots__ = ('p', 'q')
s = S(); s.p = Noisy('p'); s.q = Noisy('q')
s.p = None
del s
