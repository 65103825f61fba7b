class A:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print('enter', self.n)
        return self

    def __exit__(self, *exc):
        print('exit', self.n, exc[0])
        return self.n == 'suppress'

    def __del__(self):
        print('del', self.n)

with A('plain'):
    print('body')
print('--')
with A('named') as a:
    pass
print('a is alive')
del a
with A('suppress'):
    raise KeyError
print('--')

def f():
    try:
        x = A('try')
        return 'returned'
    finally:
        print('finally')

print(f())

def g():
    for i in range(3):
        with A(i) as x:
            if i == 1:
                return x.n

print(g())
def h():
    try:
        raise ValueError(A('arg'))
    except ValueError:
        print('handling')
    print('handled')

h()
