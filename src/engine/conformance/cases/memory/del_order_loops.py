class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('del', self.name)
for i in range(3):
    x = Noisy(str(i))
print('loop is over')
del x
for x in [Noisy('a'), Noisy('b')]: print(x)
print('second')
del x
while True:
    y = Noisy('y')
    break
y = None
print([Noisy(str(i)).name for i in range(3)])
with_if = Noisy('t') if True else Noisy('f')
print(with_if and 1)
with_if = Noisy('u').name
print(with_if)
