class Base:
    __slots__ = ('a',)

    def __init__(self):
        self.a = T('a')

class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('-', self.n, end=' ')

class Derived(Base):
    __slots__ = ('b', 'c')

    def __init__(self):
        super().__init__()
        self.c = T('c')
        self.b = T('b')

class Open(Derived):
    def __init__(self):
        super().__init__()
        self.z = T('z')
        self.y = T('y')

Base()
print('| base')
Derived()
print('| derived')
Open()
print('| open')
o = Open()
del o.b
print('| del b')
del o.z
print('| del z')
o.a = None
print('| a None')
del o
print('| gone')

class L(list):
    pass

l = L([T(1), T(2)])
l.attr = T('attr')
del l
print('| list subclass')

class D(dict):
    __slots__ = ('s',)

d = D(k=T('k'))
d.s = T('s')
del d
print('| dict subclass')
