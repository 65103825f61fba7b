class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

a = A('rebound')
a = A('second')
print('after rebinding')
del a
print('after del')
A('temporary')
print('after temporary')

def f():
    x = A('local')
    print('in f')
    return 5

print(f())

def g():
    x = A('first')
    y = A('second')
    z = A('third')

g()
print('--')
l = [A(1), A(2), A(3)]
del l
print('--')
l = [A(1), A(2), A(3)]
l.clear()
print('--')
t = A('t1'), A('t2')
del t
print('--')
d = {'a': A('da'), 'b': A('db')}
del d['a']
print('deleted a')
d['b'] = None
print('replaced b')
s = {A('in set')}
s.clear()
print('end')
