class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('del', self.name)
def f():
    a = Noisy('a')
    b = Noisy('b')
    a = Noisy('a2')
    del b
    print('leaving')
f()
def g(p):
    print('in g')
g(Noisy('argument'))
def h(*args, **kw): print('in h', len(args), sorted(kw))
h(Noisy('1'), Noisy('2'), k=Noisy('3'))
def r(): return Noisy('returned')
r()
x = r()
print('kept')
x = r()
print('replaced')
del x
