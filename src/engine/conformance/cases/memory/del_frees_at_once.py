class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
a = Noisy('a'); del a
a = Noisy('b'); a = None
def f():
    x = Noisy('local')
    print('in f')
f()
l = [Noisy('l0'), Noisy('l1'), Noisy('l2')]
l[1] = None
l.pop()
del l[0]
d = {'k': Noisy('dict')}
d['k'] = 1
Noisy('temporary')
print(Noisy('printed').name)
x = y = Noisy('two names'); del x; print('still'); del y
t = (Noisy('t0'), Noisy('t1')); t = None
for i in range(2): n = Noisy(i)
del n
[Noisy(i) for i in range(2)]
print('end')
