class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

a = A('a')
b = A('b')
c = A('c')
_private = A('_private')
__dunder = A('__dunder')
lst = [A('in list')]
d = {'k': A('in dict')}
print('end of program')
