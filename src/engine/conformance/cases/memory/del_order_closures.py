class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('del', self.name)
def outer():
    v = Noisy('cell')
    def inner(): return v
    return inner
f = outer()
print(f())
del f
def counter():
    v = Noisy('old')
    def set(n):
        nonlocal v
        v = n
    return set
s = counter()
s(Noisy('new'))
print('set')
del s
def default(x=Noisy('default')): pass
del default
print('end')
