import sys

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

def f():
    a = A('seen through frame')
    return sys._getframe()

frame = f()
print('frame alive', sorted(frame.f_locals))
del frame
print('frame gone')

def g():
    a = A('a')
    b = A('b')
    del a
    print('deleted a')
    b = A('b2')
    print('rebound b')

g()

def args(x, y):
    x = None
    print('x cleared')
    del y
    print('y deleted')

args(A('x'), A('y'))

def loop():
    for i in range(3):
        a = A(i)
        print('made', i)
    print('loop over')

loop()

def comp():
    return [len([A(i)]) for i in range(2)]

print(comp())
x = A('module')
exec('x = None')
print('exec done')
locals()['y'] = A('via locals')
del y
print('end')
