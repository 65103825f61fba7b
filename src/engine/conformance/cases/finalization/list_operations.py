class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n, end=' ')

def items(*names):
    return [A(n) for n in names]

l = items(*range(6))
l[0:2] = []
print('| slice assign')
l[:] = items('x', 'y')
print('| whole')
del l[0]
print('| del item')
l += items('z')
l.pop()
print('| pop')
l.insert(0, A('i'))
l[0] = A('j')
print('| set item')
l.extend(items(1, 2, 3))
del l[1:3]
print('| del slice')
del l[::2]
print('| del step')
l = items(1, 2, 3, 4)
l[::2] = items('a', 'b')
print('| extended')
l.remove(l[0])
print('| remove')
l *= 0
print('| times zero')
l = items('r')
l = l + items('s')
print('| concat')
l = sorted(l, key=lambda a: a.n)
print('| sorted')
l.sort(key=lambda a: A(a.n).n)
print('| sort with temporary')
l = [x for x in l if x.n == 's']
print('| filtered')
del l
