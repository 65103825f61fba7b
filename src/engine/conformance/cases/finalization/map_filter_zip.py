class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('-', self.n, end=' ')

print([n for n in map(lambda t: t.n, (T(i) for i in range(3)))])
for t in filter(lambda t: t.n % 2, map(T, range(4))):
    print('got', t.n, end=' ')
print()
for a, b in zip(map(T, 'ab'), map(T, 'xy')):
    print('pair', a.n, b.n, end=' ')
print()
print(sum(T(i).n for i in range(3)))
print(max(map(T, range(3)), key=lambda t: t.n).n)
print(sorted(map(T, [2, 1]), key=lambda t: t.n)[0].n)
print(len(list(map(T, range(2)))))
it = iter([T('i1'), T('i2')])
next(it)
print('| after next')
del it
print('| iterator gone')
e = enumerate([T('e')])
del e
print('| enumerate gone')
r = reversed([T('r1'), T('r2')])
next(r)
del r
print('| reversed gone')
d = dict(a=T('da'))
v = d.values()
del d
print('| view holds')
del v
print('| view gone')
del a, b, t
print('| end')
