class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n, end=' ')

d = {i: A(i) for i in range(4)}
d.clear()
print('| clear')
d = {i: A(i) for i in range(4)}
del d[2]
print('| del')
d.pop(0)
print('| pop')
d.popitem()
print('| popitem')
d.update({1: A('new')})
print('| update')
d[1] = A('newer')
print('| set')
d.setdefault(1, A('unused'))
print('| setdefault')
d.setdefault(5, A('used'))
print('| setdefault new')
d = dict(d)
print('| copy')
d = {}
print('| rebind')
d = {A('key'): A('value')}
d.clear()
print('| key and value')
d = {'x': A(1), 'y': A(2), 'z': A(3)}
del d
print('| del dict')
keys = dict.fromkeys('ab', A('shared'))
del keys['a']
print('| one left')
del keys['b']
print('| none left')
