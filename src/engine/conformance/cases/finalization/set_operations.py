class T:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __hash__(self):
        return 1

    def __del__(self):
        print('-', self.n, end=' ')

s = {T(1)}
s.add(T(1))
print('| duplicate add')
s.discard(T(1))
print('| discard')
s = {T(1), T(2)}
s.pop()
print('| pop', len(s))
s |= {T(3)}
s.clear()
print('| clear')
s = {T(1), T(2)}
t = s - {T(1)}
print('| difference', len(t))
del s
print('| s gone')
del t
print('| t gone')
f = frozenset([T(5)])
g = f | f
del f
print('| frozen union')
del g
print('| end')
