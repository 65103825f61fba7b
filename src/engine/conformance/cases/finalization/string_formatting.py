class T:
    def __init__(self, n):
        self.n = n

    def __str__(self):
        return f'T{self.n}'

    def __repr__(self):
        return f'<T{self.n}>'

    def __format__(self, spec):
        return f'{self.n:{spec}}'

    def __del__(self):
        print('-', self.n)

print(f'{T(1)} and {T(2)!r}')
print('%s' % T(3))
print('{} {!r}'.format(T(4), T(5)))
print(str(T(6)) + repr(T(7)))
print(f'{T(8):>5}|')
print('x'.join(map(str, [T(9), T(10)])))
s = f'{T("inner")}'
print('made', s)
print(T(11), T(12), sep="-")
