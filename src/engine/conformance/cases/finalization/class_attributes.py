import gc

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

class K:
    attr = A('class attribute')
    other = A('other')

K.attr = None
print('replaced')
del K.other
print('deleted')
K.late = A('late')
del K
print('class name gone')
gc.collect()
print('collected')

def f(default=A('default')):
    return default.n

print(f())
f.__defaults__ = None
print('defaults gone')
f.attr = A('function attribute')
del f
print('function gone')

def outer():
    x = A('closed over')
    def inner():
        return x.n
    return inner

i = outer()
print(i())
del i
print('closure gone')
g = lambda a=A('lambda default'): a
del g
print('lambda gone')
