import copy
import sys

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

a = A(1)
b = a
del a
print('b holds')
c = copy.copy(b)
c.n = 'copy'
del b
print('original gone')
del c
x = [A('shared')] * 3
x.pop()
x.pop()
print('one left')
x.pop()
print(sys.getrefcount(object()))
y = A('tuple')
t = (y, y)
del y
print('in tuple')
t = t[:1]
print('sliced')
t = None
z = A('swap1'), A('swap2')
p, q = z
del z
p, q = q, p
print('swapped', p.n, q.n)
p = q
print('p rebound')
del p, q
