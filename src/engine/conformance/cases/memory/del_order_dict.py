class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('del', self.name)
d = {'a': Noisy('va'), 'b': Noisy('vb'), Noisy('key'): 1}
d['a'] = 0
d.pop('b')
print('popped')
d.update(a=Noisy('again'))
d.update(a=2)
del d
d = {i: Noisy(str(i)) for i in range(4)}
d.popitem()
del d[0]
d.clear()
print('clear')
d = dict.fromkeys('ab', Noisy('shared'))
d.pop('a'); print('one left'); d.pop('b')
