class D:
    def __init__(self, i): self.i = i
    def __del__(self, print=print):
        print('del', self.i)
a = D('a')
s=[D(i) for i in range(3)]
def f(): pass
b = D('b')
d = {1: D('d')}
c = D('c')
tup = (D('t'), 1)
