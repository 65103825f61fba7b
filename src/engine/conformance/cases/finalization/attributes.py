class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n, end=' ')

class O:
    pass

o = O()
o.x, o.y, o.z = A('x'), A('y'), A('z')
del o.y
print('| delattr')
o.x = None
print('| set None')
o.__dict__.clear()
print('| dict clear')
o.a, o.b = A('a'), A('b')
del o
print('| instance')

class S:
    __slots__ = ('p', 'q', 'r')

s = S()
s.r, s.q, s.p = A('r'), A('q'), A('p')
s.q = 1
print('| slot replaced')
del s
print('| slots')

class Owner:
    def __init__(self, n):
        self.child = A(f'child of {n}')
        self.n = n

    def __del__(self):
        print('owner', self.n, end=' ')

l = [Owner(1), Owner(2)]
del l
print('| nested')
x = Owner(3)
x.__dict__ = {'n': 4}
print('| dict replaced')
try:
    del x
finally:
    print('| done')
